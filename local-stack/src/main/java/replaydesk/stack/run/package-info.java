/**
 * The traces of a run in its data folder, so that another terminal can see and end it: the run file, the status of
 * every part, and the end of what a killed launcher left behind.
 */
package replaydesk.stack.run;
