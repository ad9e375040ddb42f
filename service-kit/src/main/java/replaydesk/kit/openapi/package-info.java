/** Completes the OpenAPI document that is scanned from the resources: answers, problems and headers that all share. */
package replaydesk.kit.openapi;
