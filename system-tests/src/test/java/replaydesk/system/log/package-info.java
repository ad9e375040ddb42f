/** The log and the projections, read past the services and compared with each other. */
package replaydesk.system.log;
