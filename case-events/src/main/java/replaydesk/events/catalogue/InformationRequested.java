package replaydesk.events.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.InformationKind;
import replaydesk.events.value.Personal;

/**
 * The requester was asked for information, and the case waits (R10). Counts as a response (R28).
 *
 * @param lapsesAt the time at which the wait ends by itself; absent when it does not
 */
@Fact(stage = Stage.TRIAGE, name = "information-requested", advances = {Counter.REQUEST, Counter.RESPONSE})
public record InformationRequested(
        UUID requestId,
        InformationKind kind,
        @Personal List<String> questions,
        Instant lapsesAt) implements TriageEvent {

    public InformationRequested {
        questions = questions == null ? List.of() : List.copyOf(questions);
    }
}
