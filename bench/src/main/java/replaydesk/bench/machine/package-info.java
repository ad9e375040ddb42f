/** What the processes of a stack take of the machine. */
package replaydesk.bench.machine;
