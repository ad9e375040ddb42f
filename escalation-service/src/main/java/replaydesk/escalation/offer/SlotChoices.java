package replaydesk.escalation.offer;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import replaydesk.escalation.appointment.Booked;
import replaydesk.escalation.appointment.StoredWork;
import replaydesk.escalation.appointment.WorkStep;
import replaydesk.escalation.booking.KnownBookings;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.WorkOffer;
import replaydesk.kit.command.AggregateCommand;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.referencelog.ReferenceLog;
import replaydesk.kit.stage.CaseView;

/** Books the time that a requester chooses, as any other time of work is booked. */
@Singleton
final class SlotChoices {

    private final StoredWork stored;
    private final Booked booked;
    private final KnownBookings bookings;
    private final ReferenceLog data;

    SlotChoices(StoredWork stored, Booked booked, KnownBookings bookings, ReferenceLog data) {
        this.stored = stored;
        this.booked = booked;
        this.bookings = bookings;
        this.data = data;
    }

    Uni<Response> choose(CaseView<EscalationCase> view, UUID offer, ChooseSlot choice, CommandHeaders headers,
            Caller caller) {
        var standing = Optional.ofNullable(view.state().works().offer()).filter(one -> one.id().equals(offer));
        var specialist = standing.map(WorkOffer::specialist).orElse("");
        var command = new AggregateCommand("cases/" + view.id() + "/work/offers/" + offer + "/choice", choice,
                new CommandHeaders(headers.idempotencyKey(), Optional.empty(), headers.correlationId(),
                        headers.traceparent()),
                caller, false);
        return stored.of(view.id()).chain(steps -> booked.book(specialist, view.id(), offer, command,
                () -> ChooseSlotDecision.decide(view, offer, choice, said(standing.orElse(null), steps),
                        bookings.view(specialist).state(), data.known(), caller)));
    }

    private static ChooseSlotDecision.Said said(WorkOffer offer, List<WorkStep> steps) {
        return steps.stream().filter(step -> offer != null && step.event().equals(offer.event())).findFirst()
                .map(step -> new ChooseSlotDecision.Said(step.place(), step.note()))
                .orElse(new ChooseSlotDecision.Said(null, null));
    }
}
