/** The stage of triage: classifies and routes cases, and asks requesters for information. */
package replaydesk.triage;
