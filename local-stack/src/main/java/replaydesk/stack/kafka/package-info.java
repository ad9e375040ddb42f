/** The broker: its settings, its files and its process, the question whether it answers, and the topics of the log. */
package replaydesk.stack.kafka;
