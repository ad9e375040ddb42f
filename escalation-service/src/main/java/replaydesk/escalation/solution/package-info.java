/** Commands on solutions: propose one, accept it, reject it; and the view of the solutions. */
package replaydesk.escalation.solution;
