/** Times for work that a requester is offered and chooses from, logged in or by the link of a mail (R16). */
package replaydesk.escalation.offer;
