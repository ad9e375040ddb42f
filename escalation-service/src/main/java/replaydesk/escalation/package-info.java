/** The stage of escalation: assigns cases, moves them between support levels, and proposes solutions. */
package replaydesk.escalation;
