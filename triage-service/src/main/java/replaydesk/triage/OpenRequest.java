package replaydesk.triage;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.events.value.InformationKind;

/**
 * An information request that the requester has neither been found to answer nor let lapse (R10).
 *
 * @param event         the one that asked
 * @param lapsesAt      null when it waits for ever
 * @param requesterWrote whether the requester wrote since, be it an answer or not: then nobody waits for it
 * @param answer        what answers it; null until something does
 */
public record OpenRequest(UUID id, UUID event, InformationKind kind, Instant lapsesAt, boolean requesterWrote,
        Answer answer) {

    /** The message that answers a request, and the event that brought it. */
    public record Answer(UUID message, UUID event) {
    }

    static OpenRequest of(UUID event, InformationRequested asked) {
        return new OpenRequest(asked.requestId(), event, asked.kind(), asked.lapsesAt(), false, null);
    }

    OpenRequest written() {
        return new OpenRequest(id, event, kind, lapsesAt, true, answer);
    }

    OpenRequest answered(Answer by) {
        return new OpenRequest(id, event, kind, lapsesAt, true, by);
    }

    boolean unanswered() {
        return answer == null;
    }
}
