/** Callers with their roles and organisations, taken from a verified token. */
package replaydesk.kit.identity;
