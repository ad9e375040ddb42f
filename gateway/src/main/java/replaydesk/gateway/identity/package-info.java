/** Verification of bearer tokens, and the callers that they name. */
package replaydesk.gateway.identity;
