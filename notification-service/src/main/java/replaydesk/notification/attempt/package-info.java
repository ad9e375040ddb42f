/** Attempts to deliver mails, and the leases of the instances that make them; kept outside generations. */
package replaydesk.notification.attempt;
