/** Solved cases that are like another case: their texts and words, and the search among them. */
package replaydesk.triage.similar;
