package replaydesk.triage.information;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.value.InformationKind;
import replaydesk.triage.evolution.OpenRequest;

/**
 * An open information request. Its questions are in the history of the case.
 *
 * @param lapsesAt time when it lapses; absent if it never does, or if the requester has written since
 */
public record RequestView(UUID id, InformationKind kind, Instant lapsesAt) {

    static RequestView of(OpenRequest request) {
        return new RequestView(request.id(), request.kind(), request.requesterWrote() ? null : request.lapsesAt());
    }
}
