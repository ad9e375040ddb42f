package replaydesk.events.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.InformationKind;
import replaydesk.events.value.Personal;
import replaydesk.events.value.ReferenceVersion;

/**
 * An information request is still open after all, and the case waits for the requester again (R10). Presumes that the
 * requester has not written since, because whoever said so had read all that there was.
 *
 * @param questions what is still missing
 * @param lapsesAt the time at which the wait ends by itself; absent when it does not
 * @param attachments what the requester is asked to attach, in words; empty for nothing
 * @param remindAt the time of the reminder; absent when there is none
 * @param policy the policy by whose working days the times were counted; absent when none was used
 */
@Fact(stage = Stage.TRIAGE, name = "information-request-reopened",
        presumes = {Counter.REQUEST, Counter.REQUESTER},
        advances = Counter.REQUEST)
public record InformationRequestReopened(
        UUID requestId,
        InformationKind kind,
        @Personal List<String> questions,
        Instant lapsesAt,
        @Personal List<String> attachments,
        Instant remindAt,
        ReferenceVersion policy) implements TriageEvent {

    public InformationRequestReopened {
        questions = questions == null ? List.of() : List.copyOf(questions);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }
}
