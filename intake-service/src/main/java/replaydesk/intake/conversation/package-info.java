/** Commands of the conversation on a case: post a message, add a note. */
package replaydesk.intake.conversation;
