/** The mail catcher: an SMTP server that delivers nothing, and a page that shows what the services sent. */
package replaydesk.stack.mail;
