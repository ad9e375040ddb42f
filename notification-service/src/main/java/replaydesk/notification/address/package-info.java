/** To whom mails to others than the requester go: what they read of the reference data, which the solution owns. */
package replaydesk.notification.address;
