/** Properties of all stages together, on the log of one case in memory. */
package replaydesk.system.settling;
