/** Processor time and memory of the processes of a stack. */
package replaydesk.bench.machine;
