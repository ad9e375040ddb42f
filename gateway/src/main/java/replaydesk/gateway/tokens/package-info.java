/** The local token issuer, for trying and testing only. */
package replaydesk.gateway.tokens;
