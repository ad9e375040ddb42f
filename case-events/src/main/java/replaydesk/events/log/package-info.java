/** The contract of the log: headers, counters, ids, the fold of a case with its verdicts, and the chain. */
package replaydesk.events.log;
