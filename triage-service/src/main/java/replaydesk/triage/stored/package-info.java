/** States of cases as triage has stored them, for what looks at all of them. */
package replaydesk.triage.stored;
