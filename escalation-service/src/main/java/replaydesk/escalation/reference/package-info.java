/** Reference data of escalation: support levels, and the form of the keys of teams and specialists. */
package replaydesk.escalation.reference;
