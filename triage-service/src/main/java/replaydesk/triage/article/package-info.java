/** Known solutions over HTTP: articles with their state and figures, for whoever may read them. */
package replaydesk.triage.article;
