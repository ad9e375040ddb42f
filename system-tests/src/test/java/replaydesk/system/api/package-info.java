/** A client of the REST API for tests. */
package replaydesk.system.api;
