/** The view of the feedback on a case. */
package replaydesk.feedback.scores;
