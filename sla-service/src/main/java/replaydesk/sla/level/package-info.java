/** The view of a case's targets. */
package replaydesk.sla.level;
