/** Links by which a requester answers without logging in: whose they are, and the pages that a browser opens (R17). */
package replaydesk.escalation.link;
