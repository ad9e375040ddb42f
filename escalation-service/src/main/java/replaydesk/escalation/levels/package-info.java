/** Commands that move a case between support levels: escalate it, hand it back. */
package replaydesk.escalation.levels;
