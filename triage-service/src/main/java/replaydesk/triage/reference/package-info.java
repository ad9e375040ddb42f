/**
 * Reference data of the analysis: the documents that it owns, what each kind checks when one is saved, and the pure
 * functions that decide by them.
 */
package replaydesk.triage.reference;
