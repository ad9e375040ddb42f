/** Load on the edge by clients that take cases through all stages. */
package replaydesk.system.load;
