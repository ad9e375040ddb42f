/** Commands: executes them for a stage, answers repeats alike, and shows a stage's part of a case. */
package replaydesk.kit.command;
