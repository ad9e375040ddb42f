/** The command to propose a known solution from a closed case: it makes a draft, which a lead reviews (R21). */
package replaydesk.triage.draft;
