/** One OpenAPI document, merged from those of all owners. */
package replaydesk.gateway.openapi;
