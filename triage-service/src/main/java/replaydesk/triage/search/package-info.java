/**
 * Search of known solutions: words and their stems in Russian, Swedish and English, and the index of the articles that
 * are in force. See docs/adr/0018-known-solutions-are-searched-in-memory.md.
 */
package replaydesk.triage.search;
