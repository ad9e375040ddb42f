package replaydesk.triage.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import replaydesk.events.catalogue.InformationProvided;
import replaydesk.events.catalogue.InformationRequestExtended;
import replaydesk.events.catalogue.InformationRequestLapsed;
import replaydesk.events.catalogue.InformationRequestReminded;
import replaydesk.events.catalogue.InformationRequestReopened;
import replaydesk.events.catalogue.InformationRequestWithdrawn;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.kit.stage.CaseFact;
import replaydesk.triage.evolution.SettledRequest.End;

/**
 * The information requests of a case (R10).
 *
 * @param open    in the order in which they were asked
 * @param settled the latest that are over, in the order in which they ended
 */
public record Requests(List<OpenRequest> open, List<SettledRequest> settled) {

    static final Requests NONE = new Requests(List.of(), List.of());
    private static final int MOST_SETTLED = 20;

    public Requests {
        open = open == null ? List.of() : List.copyOf(open);
        settled = settled == null ? List.of() : List.copyOf(settled);
    }

    /** Returns the open request with this id; null when there is none. */
    public OpenRequest open(UUID id) {
        return open.stream().filter(request -> request.id().equals(id)).findFirst().orElse(null);
    }

    /** Returns the request with this id that is over; null when there is none. */
    public SettledRequest settled(UUID id) {
        return settled.stream().filter(request -> request.id().equals(id)).findFirst().orElse(null);
    }

    /**
     * Adds a request to the open ones. A request without an id is left out, since nothing can ever answer it; so is one
     * that is open already.
     */
    Requests after(InformationRequested asked, CaseFact fact) {
        return asked.requestId() == null || open(asked.requestId()) != null ? this
                : more(OpenRequest.of(asked, fact));
    }

    /** Waits for the requester again, whatever became of the request. */
    Requests after(InformationRequestReopened again, CaseFact fact) {
        var asked = again.requestId() == null ? null : OpenRequest.of(again, fact);
        return asked == null ? this
                : open(asked.id()) == null ? more(asked) : changed(asked.id(), _ -> asked);
    }

    Requests after(InformationRequestExtended extended, UUID event) {
        return extended.lapsesAt() == null ? this
                : changed(extended.requestId(), request -> request.extended(extended, event));
    }

    Requests after(InformationRequestReminded reminder) {
        return changed(reminder.requestId(), request -> request.reminded(reminder));
    }

    Requests after(InformationProvided answer, CaseFact fact) {
        return settle(answer.requestId(), End.ANSWERED, answer.messageId(), fact);
    }

    Requests after(InformationRequestLapsed lapse, CaseFact fact) {
        return settle(lapse.requestId(), End.LAPSED, null, fact);
    }

    Requests after(InformationRequestWithdrawn withdrawal, CaseFact fact) {
        return settle(withdrawal.requestId(), End.WITHDRAWN, null, fact);
    }

    /**
     * Applies a message of the requester. Every request asked before it is no longer waited for, so none of them
     * lapses. The message answers the request that it names, or all of them if it names none that is open.
     */
    Requests after(MessageReceived message, UUID event) {
        boolean names = open(message.answersRequest()) != null;
        var answer = new OpenRequest.Answer(message.messageId(), event);
        return new Requests(open.stream().map(request -> request.unanswered()
                && (!names || request.id().equals(message.answersRequest())) ? request.answered(answer)
                        : request.written())
                .toList(), settled);
    }

    /** Drops the open ones, since the case is over. They do not return when the case is reopened. */
    Requests dropped() {
        return new Requests(List.of(), settled);
    }

    private Requests more(OpenRequest request) {
        var more = new ArrayList<>(open);
        more.add(request);
        return new Requests(more, settled.stream().filter(over -> !over.id().equals(request.id())).toList());
    }

    private Requests changed(UUID id, UnaryOperator<OpenRequest> change) {
        return new Requests(open.stream().map(request -> request.id().equals(id) ? change.apply(request) : request)
                .toList(), settled);
    }

    private Requests settle(UUID id, End end, UUID message, CaseFact fact) {
        var request = open(id);
        if (request == null) {
            return this;
        }
        var over = Stream.concat(settled.stream(), Stream.of(new SettledRequest(id, request.kind(), request.askedAt(),
                request.by(), end, message, fact.occurredAt()))).toList();
        return new Requests(open.stream().filter(other -> !other.id().equals(id)).toList(),
                over.subList(Math.max(0, over.size() - MOST_SETTLED), over.size()));
    }
}
