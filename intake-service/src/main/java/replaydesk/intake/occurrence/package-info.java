/** Times that requests give for what happened, and their check. */
package replaydesk.intake.occurrence;
