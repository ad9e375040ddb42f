/** Reference data of the solution: support levels, teams, skills and specialists, and the patterns of keys. */
package replaydesk.escalation.reference;
