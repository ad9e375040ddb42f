/** The view of the notices to the requester of a case. */
package replaydesk.notification.list;
