/** The moves of a case between levels and teams, the time at each level, and what came of each escalation (R20). */
package replaydesk.history.escalation;
