/** The TCP ports of the stack: their names and defaults, a plan of them, and the check that they are free. */
package replaydesk.stack.port;
