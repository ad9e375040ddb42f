/** A client of the REST API. */
package replaydesk.system.api;
