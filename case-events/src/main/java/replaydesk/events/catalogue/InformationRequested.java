package replaydesk.events.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.InformationKind;
import replaydesk.events.value.Personal;
import replaydesk.events.value.ReferenceVersion;

/**
 * The requester was asked for information, and the case waits (R10). Counts as a response (R28).
 *
 * @param lapsesAt the time at which the wait ends by itself; absent when it does not
 * @param attachments what the requester is asked to attach, in words; empty for nothing
 * @param remindAt the time of the reminder; absent when there is none
 * @param policy the policy by whose working days the times were counted; absent when none was used
 */
@Fact(stage = Stage.TRIAGE, name = "information-requested", advances = {Counter.REQUEST, Counter.RESPONSE})
public record InformationRequested(
        UUID requestId,
        InformationKind kind,
        @Personal List<String> questions,
        Instant lapsesAt,
        @Personal List<String> attachments,
        Instant remindAt,
        ReferenceVersion policy) implements TriageEvent {

    public InformationRequested {
        questions = questions == null ? List.of() : List.copyOf(questions);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }

    /** Creates a request that asks for no attachments and of which nobody is reminded. */
    public InformationRequested(UUID requestId, InformationKind kind, List<String> questions, Instant lapsesAt) {
        this(requestId, kind, questions, lapsesAt, null, null, null);
    }
}
