/** The view of the notices of a case. */
package replaydesk.notification.list;
