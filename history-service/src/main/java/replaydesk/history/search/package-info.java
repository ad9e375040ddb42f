/** Full text in Russian, Swedish and English. */
package replaydesk.history.search;
