/** Events of a problem, which gathers cases with one cause (R18): a log of its own, judged as that of cases is. */
package replaydesk.events.problem;
