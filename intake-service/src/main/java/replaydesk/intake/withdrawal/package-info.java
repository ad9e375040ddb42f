/** The command to withdraw a case. */
package replaydesk.intake.withdrawal;
