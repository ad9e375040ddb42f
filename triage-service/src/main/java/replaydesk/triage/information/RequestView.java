package replaydesk.triage.information;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.value.InformationKind;
import replaydesk.triage.OpenRequest;

/**
 * An open information request; its questions are in the case's history.
 *
 * @param lapsesAt when the wait ends by itself; absent when it does not, also since the requester wrote
 */
public record RequestView(UUID id, InformationKind kind, Instant lapsesAt) {

    static RequestView of(OpenRequest request) {
        return new RequestView(request.id(), request.kind(), request.requesterWrote() ? null : request.lapsesAt());
    }
}
