/** Access: which roles may call which operation, and what of an answer which reader sees. docs/access.md is written from it. */
package replaydesk.kit.access;
