package replaydesk.triage.information;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.value.InformationKind;
import replaydesk.triage.evolution.OpenRequest;
import replaydesk.triage.evolution.Requests;
import replaydesk.triage.evolution.SettledRequest;

/**
 * An information request. Its questions are in the history of the case.
 *
 * @param askedAt   time when the requester was asked, or asked again
 * @param askedBy   who asked, pseudonymous
 * @param lapsesAt  time when it lapses; absent if it never does, if the requester wrote since, and once it is over
 * @param remindsAt time when the requester is reminded; absent when nobody is, or was already
 * @param endedAt   time when it was over; absent while it is open
 * @param message   id of the message that answered it; absent unless one did
 */
@Schema(name = "InformationRequest")
public record RequestView(UUID id, InformationKind kind, State state, Instant askedAt,
        String askedBy, Instant lapsesAt, Instant remindsAt, Instant endedAt, UUID message) {

    /** Standing of a request. */
    @Schema(name = "InformationRequestState")
    public enum State {
        /** The case waits for the requester. */
        WAITING,
        /** The requester has written since, and no message answers it yet: nobody waits. */
        HEARD,
        ANSWERED,
        LAPSED,
        WITHDRAWN
    }

    /**
     * Lists the requests.
     *
     * @param all whether those are among them that are over: before the open ones, in the order in which they ended
     */
    static List<RequestView> list(Requests requests, boolean all) {
        var open = requests.open().stream().map(RequestView::of);
        return (all ? Stream.concat(requests.settled().stream().map(RequestView::of), open) : open).toList();
    }

    static RequestView of(OpenRequest request) {
        boolean waits = request.awaited();
        return new RequestView(request.id(), request.kind(), waits ? State.WAITING : State.HEARD, request.askedAt(),
                request.by(), waits ? request.lapsesAt() : null, waits ? request.remindAt() : null, null, null);
    }

    private static RequestView of(SettledRequest request) {
        var state = switch (request.end()) {
            case ANSWERED -> State.ANSWERED;
            case LAPSED -> State.LAPSED;
            case WITHDRAWN -> State.WITHDRAWN;
        };
        return new RequestView(request.id(), request.kind(), state, request.askedAt(), request.by(), null, null,
                request.at(), request.message());
    }
}
