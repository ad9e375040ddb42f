package replaydesk.escalation;

import java.util.UUID;
import replaydesk.events.value.SolutionKind;

/**
 * A proposed solution (R17).
 *
 * @param number from 1, as people name it
 * @param id     null when the event that proposed it had none
 * @param word   whose word the judgement is; null until there is one
 */
public record Proposal(int number, UUID id, SolutionKind kind, Judged judged, String word) {

    /** What the requester made of it. */
    public enum Judged {
        NOT_YET,
        ACCEPTED,
        REJECTED
    }

    /** Judged by that person, or for them. */
    Proposal judged(Judged now, String by) {
        return new Proposal(number, id, kind, now, by);
    }
}
