/** The token issuer for the demo users of the local stack. */
package replaydesk.gateway.tokens;
