/** Random requests, valid and broken, generated from the OpenAPI document. */
package replaydesk.system.fuzz;
