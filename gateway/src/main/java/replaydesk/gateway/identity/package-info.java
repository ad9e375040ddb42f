/** Verification of bearer tokens. */
package replaydesk.gateway.identity;
