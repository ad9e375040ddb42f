/** The stage of notification: notifies requesters of the milestones of their cases. */
package replaydesk.notification;
