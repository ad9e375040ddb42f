/** Reports on the solution of cases, by query over what the projection keeps, and the cases behind each number. */
package replaydesk.history.report;
