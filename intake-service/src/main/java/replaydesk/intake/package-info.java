/** The stage of intake: takes in requests and the messages on them. */
package replaydesk.intake;
