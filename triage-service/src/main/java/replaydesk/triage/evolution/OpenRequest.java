package replaydesk.triage.evolution;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.events.value.InformationKind;

/**
 * An information request that is neither linked to an answer nor lapsed (R10).
 *
 * @param event          the event that asked
 * @param lapsesAt       time when it lapses; null for never
 * @param requesterWrote true if the requester has written since, an answer or not: the request no longer lapses
 * @param answer         the message that answers it; null while there is none
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

    /** Tells whether no message answers the request yet. */
    public boolean unanswered() {
        return answer == null;
    }
}
