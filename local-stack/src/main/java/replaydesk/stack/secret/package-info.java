/**
 * The secrets that a stack makes at its first start and keeps: the key pair of the token issuer and the key of survey
 * links. Also the writing of files that only their owner can read.
 */
package replaydesk.stack.secret;
