/** The launcher's command line: {@code up}, {@code down}, {@code status}, {@code logs} and {@code token}. */
package replaydesk.stack.command;
