/** Comparison of the topic, its replay, and the projections of all hosts. */
package replaydesk.system.log;
