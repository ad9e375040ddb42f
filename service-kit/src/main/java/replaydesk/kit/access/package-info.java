/** Access: which roles may call which operation, and which reader sees what of an answer. See docs/access.md. */
package replaydesk.kit.access;
