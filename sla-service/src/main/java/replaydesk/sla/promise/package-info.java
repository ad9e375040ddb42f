/** Targets: the promises of the agreement, and the targets of a case as the log has them. Pure. */
package replaydesk.sla.promise;
