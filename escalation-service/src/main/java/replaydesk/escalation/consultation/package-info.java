/** Consultations: a colleague or a team is asked, while the case stays where it is (R14). */
package replaydesk.escalation.consultation;
