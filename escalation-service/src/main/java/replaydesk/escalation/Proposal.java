package replaydesk.escalation;

import java.util.UUID;
import replaydesk.events.value.SolutionKind;

/**
 * A proposed solution (R17).
 *
 * @param number from 1, as people name it
 * @param id     null when the event that proposed it had none
 */
public record Proposal(int number, UUID id, SolutionKind kind, Judged judged) {

    /** What the requester made of it. */
    public enum Judged {
        NOT_YET,
        ACCEPTED,
        REJECTED
    }

    Proposal judged(Judged now) {
        return new Proposal(number, id, kind, now);
    }
}
