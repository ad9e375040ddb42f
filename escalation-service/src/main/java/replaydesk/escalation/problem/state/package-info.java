/** The state of a problem and its evolution from the events of its log: pure. */
package replaydesk.escalation.problem.state;
