/** Scenarios in the words of the requirements, through the edge of the whole desk. */
package replaydesk.desk.scenario;
