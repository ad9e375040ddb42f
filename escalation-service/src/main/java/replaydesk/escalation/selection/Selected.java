package replaydesk.escalation.selection;

import java.time.Instant;
import java.util.List;
import replaydesk.events.value.AssignmentReason;
import replaydesk.events.value.PassedOver;

/**
 * Outcome of a search.
 *
 * @param candidate who gets the case; null if nobody can
 * @param why       the reasons for the candidate
 * @param whyNot    the next ones, and the first reason why not
 * @param againAt   when somebody may be able to take the case; null if somebody does, or nobody ever will
 * @param busy      true if that is a guess, since somebody is at work and has too many cases
 */
public record Selected(Candidate candidate, List<AssignmentReason> why, List<PassedOver> whyNot, Instant againAt,
        boolean busy) {
}
