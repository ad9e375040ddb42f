/** The OpenAPI document of the whole API, merged from the services' own. */
package replaydesk.gateway.openapi;
