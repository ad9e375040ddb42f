/** Commands that take a problem forward: from trying to reproduce it to its end. */
package replaydesk.escalation.problem.progress;
