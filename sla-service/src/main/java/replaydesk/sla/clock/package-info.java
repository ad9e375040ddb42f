/** Clocks of targets: the times of a case on which they depend, and their reading. Pure. */
package replaydesk.sla.clock;
