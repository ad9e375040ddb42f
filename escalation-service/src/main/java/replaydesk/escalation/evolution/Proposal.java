package replaydesk.escalation.evolution;

import java.util.UUID;
import replaydesk.events.value.SolutionKind;

/**
 * A proposed solution (R17).
 *
 * @param number    number from 1, which people use to name it
 * @param id        null when the event that proposed it had none
 * @param fixWanted true for a workaround that leaves the fix to be found
 * @param word      id of the person whose judgement it is; null until there is a judgement
 */
public record Proposal(int number, UUID id, SolutionKind kind, boolean fixWanted, Judged judged, String word) {

    /** The requester's judgement of the solution. */
    public enum Judged {
        NOT_YET,
        ACCEPTED,
        REJECTED
    }

    /** Returns the proposal as judged by this person, or on this person's behalf. */
    Proposal judged(Judged now, String by) {
        return new Proposal(number, id, kind, fixWanted, now, by);
    }
}
