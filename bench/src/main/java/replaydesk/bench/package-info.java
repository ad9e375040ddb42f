/** The programs {@code demo} and {@code bench}: their options, and what they print. */
package replaydesk.bench;
