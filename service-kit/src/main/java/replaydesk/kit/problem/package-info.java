/** Problems (RFC 9457): their types, what each says, and the pointers to what is wrong in a request. */
package replaydesk.kit.problem;
