/** Notices and the languages in which they are written. */
package replaydesk.notification.notice;
