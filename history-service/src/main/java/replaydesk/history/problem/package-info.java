/** Problems that cases are linked to, and those that a case and its look-alikes suggest (R18). */
package replaydesk.history.problem;
