/** Proposes what a problem publishes, its workaround or its fix, in every open case that is linked to it. */
package replaydesk.escalation.problem.reach;
