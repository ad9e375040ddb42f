/** Models learnt from the desk's own cases: training, what it reached, and which one is active. */
package replaydesk.triage.model;
