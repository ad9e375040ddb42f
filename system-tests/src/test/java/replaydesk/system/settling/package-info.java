/** Properties of all stages together on one log in memory, without processes. */
package replaydesk.system.settling;
