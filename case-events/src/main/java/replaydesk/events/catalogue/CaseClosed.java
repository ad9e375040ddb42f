package replaydesk.events.catalogue;

import java.time.Instant;
import replaydesk.events.log.Counter;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.Personal;

/**
 * The case ended (R21). By a person, or by time; by time it presumes {@code closing} as well, and is never owed once the
 * requester wrote after the proposal.
 *
 * @param result absent, like cause, when none was recorded
 * @param level that solved it (R12, R13); absent when it was not solved
 * @param firstContact solved without anybody else
 * @param closedBy pseudonymous; absent when by time
 * @param dueAt absent, like detectedAt, when by a person
 */
@Fact(stage = Stage.CLOSURE, name = "case-closed",
        presumes = {Counter.REQUESTER, Counter.REQUEST, Counter.ASSIGNMENT, Counter.PROPOSAL, Counter.VENDOR},
        presumesSometimes = Counter.CLOSING,
        advances = Counter.LIFE,
        owed = true)
public record CaseClosed(
        ClosureCode code,
        @Personal String result,
        @Personal String cause,
        Integer level,
        boolean firstContact,
        boolean byTime,
        String closedBy,
        Instant dueAt,
        Instant detectedAt) implements ClosureEvent {
}
