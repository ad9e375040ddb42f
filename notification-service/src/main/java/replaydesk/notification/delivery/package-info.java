/** Deliveries that the log asks for, and their table in the projection. */
package replaydesk.notification.delivery;
