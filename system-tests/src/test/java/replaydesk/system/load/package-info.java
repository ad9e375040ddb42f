/** Bounded load on the edge, with a record of all that was acknowledged. */
package replaydesk.system.load;
