/** The command to register a case, single or in a batch. */
package replaydesk.intake.registration;
