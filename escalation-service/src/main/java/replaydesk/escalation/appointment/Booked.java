package replaydesk.escalation.appointment;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import replaydesk.escalation.booking.BookSlotDecision;
import replaydesk.escalation.booking.KnownBookings;
import replaydesk.escalation.booking.reach.BookingReach;
import replaydesk.escalation.booking.state.BookingAggregate;
import replaydesk.escalation.booking.state.Bookings;
import replaydesk.escalation.booking.state.Slot;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.ScheduledWork;
import replaydesk.events.booking.BookingEvent;
import replaydesk.events.booking.SlotBooked;
import replaydesk.kit.aggregate.AggregateDecision;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.command.AggregateCommand;
import replaydesk.kit.command.AggregateCommands;
import replaydesk.kit.command.AggregateRuntime;
import replaydesk.kit.fault.NotReady;
import replaydesk.kit.problem.ProblemException;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.stage.CaseVersion;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Life;
import replaydesk.kit.table.StoredCase;

/**
 * Books a specialist's time, and waits until the case has the work that follows. Of two who want the same time the log
 * of the bookings lets one through; what follows for the case is owed, so nothing is lost if this host stops halfway.
 */
@Singleton
public final class Booked {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BETWEEN = Duration.ofMillis(25);
    /** The number of looks at the case before what it is owed is sent again. */
    private static final int AGAIN = 20;

    private final AggregateCommands<Bookings, BookingEvent> commands;
    private final Cases<EscalationCase> cases;
    private final KnownBookings bookings;
    private final BookingReach reach;
    private final Clock clock;

    Booked(AggregateRuntime runtime, Cases<EscalationCase> cases, KnownBookings bookings, BookingReach reach,
            Clock clock) {
        this.commands = runtime.of(BookingAggregate.class);
        this.cases = cases;
        this.bookings = bookings;
        this.reach = reach;
        this.clock = clock;
    }

    /** Returns what was booked last for the work; empty when nothing was, or it is long ago. */
    Optional<SlotBooked> of(ScheduledWork work) {
        return work.specialist() == null ? Optional.empty()
                : bookings.view(work.specialist()).state().of(work.id()).map(Slot::booked);
    }

    /**
     * Books what the case allows.
     *
     * @param work    id of the work
     * @param allowed what the case allows; not asked for a repeat
     * @return 201 with the work, 200 for a repeat; otherwise it fails with a problem, as commands do
     */
    public Uni<Response> book(String specialist, UUID caseId, UUID work, AggregateCommand command,
            Supplier<Booking> allowed) {
        return commands.decide(KnownBookings.of(specialist), command, view -> switch (allowed.get()) {
            case Booking.Refused refused -> AggregateDecision.refuse(refused.why());
            case Booking.Wanted wanted -> BookSlotDecision.decide(view, wanted.slot());
        }, _ -> "").chain(booked -> {
            var slot = bookings.view(specialist).state().of(work);
            var view = slot.isPresent() ? scheduled(slot.get(), clock.instant().plus(PATIENCE), 0)
                    : cases.find(caseId).map(StoredCase::view);
            return view.map(found -> Response.fromResponse(booked).entity(item(found, work)).header("ETag", null)
                    .header("ETag", CaseVersion.of(found.fold().version(), found.fold().counters()).etag()).build());
        });
    }

    private CaseWork.Item item(CaseView<EscalationCase> view, UUID work) {
        var scheduled = view.state().works().scheduled();
        for (int i = 0; i < scheduled.size(); i++) {
            if (work.equals(scheduled.get(i).id())) {
                return CaseWork.Item.of(i + 1, scheduled.get(i), null, null, clock.instant());
            }
        }
        var ended = view.state().life().refusal();
        throw ended == null ? changed() : Problems.refused(ended.reason(), ended.detail()).exception();
    }

    /** Waits until the case has the work at this time, or it turns out that it never will. */
    private Uni<CaseView<EscalationCase>> scheduled(Slot slot, Instant until, int looked) {
        var sent = looked % AGAIN == 0 ? reach.settle(Set.of(slot.caseId())) : Uni.createFrom().voidItem();
        return sent.chain(() -> cases.find(slot.caseId())).chain(stored -> {
            var view = stored.view();
            var work = view.state().works().find(slot.workId());
            if (view.state().life() != Life.OPEN || work.isPresent() && isAfter(work.get(), slot)) {
                return Uni.createFrom().item(view);
            }
            if (work.isPresent() && work.get().revision() == slot.booked().revision()) {
                return Uni.createFrom().failure(changed());
            }
            return clock.instant().isAfter(until)
                    ? Uni.createFrom().failure(new NotReady("The time is booked, and the case will have the work; "
                            + "look for it, or repeat the command with its key"))
                    : Uni.createFrom().voidItem().onItem().delayIt().by(BETWEEN)
                            .chain(() -> scheduled(slot, until, looked + 1));
        });
    }

    /** Tells whether the case knows of the slot: it has it, or a later one. */
    private static boolean isAfter(ScheduledWork work, Slot slot) {
        return slot.booking().equals(work.booking()) || work.revision() > slot.booked().revision();
    }

    private static ProblemException changed() {
        return Problems.refused("work-changed",
                "Expected the work as you saw it, but somebody gave it another time at the same moment").exception();
    }
}
