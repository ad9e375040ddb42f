/** The stage of feedback: asks requesters for feedback, and raises follow-ups. */
package replaydesk.feedback;
