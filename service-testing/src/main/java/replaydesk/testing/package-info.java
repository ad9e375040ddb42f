/** Shared parts of the stages' tests: the stack behind a service, tokens, the log, fixtures and rules. */
package replaydesk.testing;
