/**
 * The stack's child processes: starting them with their log files, signalling and watching them, and the options of
 * the JVMs among them.
 */
package replaydesk.stack.process;
