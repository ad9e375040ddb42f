/** Full-text search in Russian, Swedish and English. */
package replaydesk.history.search;
