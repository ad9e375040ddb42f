/** The stage of service levels: sets the targets of cases, and assesses, warns and records breaches. */
package replaydesk.sla;
