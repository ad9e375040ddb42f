/** A client of the API that a common generator makes from its OpenAPI document, and what is done with it. */
package replaydesk.system.client;
