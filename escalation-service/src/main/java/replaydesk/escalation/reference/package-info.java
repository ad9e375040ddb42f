/** Reference data of the solution: teams and support levels, and the patterns of keys. */
package replaydesk.escalation.reference;
