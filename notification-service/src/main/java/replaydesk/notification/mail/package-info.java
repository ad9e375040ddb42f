/** Delivery of mails: rounds of due deliveries, their content from the log, sending, and the outcomes. */
package replaydesk.notification.mail;
