/** Random requests, valid and broken, made from the OpenAPI document. */
package replaydesk.system.fuzz;
