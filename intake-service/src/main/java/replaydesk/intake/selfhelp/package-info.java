/** The command that ends a case by a known solution with which the requester helped themselves (R6). */
package replaydesk.intake.selfhelp;
