package replaydesk.bench.demo.translation;

import replaydesk.events.status.CaseStatus;

/**
 * The state of a case at its end according to the incident log, in this desk's words.
 *
 * @param status      after the last line
 * @param place       with whom it lies
 * @param escalations moves to a higher level
 * @param handBacks   moves to a lower one
 * @param solutions   proposed
 * @param acceptances solutions that the requester accepted
 * @param solution    what became of the one that stands; null when none does
 * @param asked       questions to the requester
 * @param received    messages from the requester
 * @param sent        messages to the requester
 */
public record FinalState(CaseStatus status, Place place, int escalations, int handBacks, int solutions, int acceptances,
        Judged solution, int asked, int received, int sent) {

    /** The requester's judgement of a solution. */
    public enum Judged {
        NOT_YET,
        ACCEPTED,
        REJECTED
    }

    /**
     * Team and person with whom a case lies.
     *
     * @param team          null when it lies with nobody
     * @param specialist    null when it lies with a team, or with nobody
     * @param level         null when the log gives no ground for one
     * @param reassignments changes of team since the case first had one; having none counts as a team
     */
    public record Place(String team, String specialist, Integer level, int reassignments) {
    }

    /** Questions that are not answered. */
    public int open() {
        return status == CaseStatus.WAITING_FOR_CUSTOMER ? 1 : 0;
    }
}
