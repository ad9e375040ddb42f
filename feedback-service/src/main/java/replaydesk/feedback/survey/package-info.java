/** Reference data of feedback: the survey, its languages, its terms and its links. */
package replaydesk.feedback.survey;
