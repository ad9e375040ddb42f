/** The ways to lay the stages out on one machine, the memory of the last one, and the notice that it has changed. */
package replaydesk.stack.layout;
