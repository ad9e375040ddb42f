/** The command to answer a survey under its link, the survey's view, and the table of links. */
package replaydesk.feedback.answering;
