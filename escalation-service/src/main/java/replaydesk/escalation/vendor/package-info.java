/** The vendor: consent asked, given or refused, hand-over, updates and return, and what a requester answers (R19). */
package replaydesk.escalation.vendor;
