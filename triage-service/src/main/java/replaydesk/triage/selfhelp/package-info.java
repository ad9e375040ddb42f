/**
 * Known solutions that helped somebody who then had no case (R6): each is an event on a topic of its own, and counted
 * once. With a case, it is an event of the case, which intake writes.
 */
package replaydesk.triage.selfhelp;
