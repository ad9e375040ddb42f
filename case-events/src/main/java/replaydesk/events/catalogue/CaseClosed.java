package replaydesk.events.catalogue;

import java.time.Instant;
import replaydesk.events.log.Counter;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.Personal;

/**
 * The case was closed, by a person or by time (R21). Closing by time also presumes {@code closing}. It is never due
 * once the requester has written after the proposal.
 *
 * @param result the result; absent, like the cause, when none was recorded
 * @param level the support level that solved the case (R12, R13); absent when it was not solved
 * @param firstContact whether the case was solved without anybody else
 * @param closedBy the person, pseudonymous; absent when closed by time
 * @param dueAt the time at which closing was due; absent, like detectedAt, when a person closed the case
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
