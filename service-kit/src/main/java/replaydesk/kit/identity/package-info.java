/** Callers: who asks, with which roles and organisations, taken from a verified token. */
package replaydesk.kit.identity;
