/** Commands of the assigned specialist: accept the work, decline it. */
package replaydesk.escalation.work;
