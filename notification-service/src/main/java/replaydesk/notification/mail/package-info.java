/** Mails: their text, their sending in rounds, and the events that tell the log the outcome. */
package replaydesk.notification.mail;
