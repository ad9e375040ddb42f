/** Commands: executes what somebody asked of a stage, answers repeats alike, and shows a stage's part of a case. */
package replaydesk.kit.command;
