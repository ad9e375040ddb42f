package replaydesk.escalation.booking.reach;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import replaydesk.escalation.booking.KnownBookings;
import replaydesk.escalation.booking.KnownBookings.Held;
import replaydesk.escalation.booking.state.Bookings;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.kit.aggregate.AggregateView;
import replaydesk.kit.obligation.Fulfilments;
import replaydesk.kit.obligation.Fulfilments.Owed;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.table.Generations;

/**
 * Makes cases and booked slots say the same: sends a case the work that a booking says, and frees slots that their
 * cases have no use for. Looks at a case soon after one of the two changed, and at all that have slots now and then, in
 * case a crash or another instance left something. Whatever is sent again is the same.
 */
@Singleton
public final class BookingReach {

    private static final int AT_ONCE = 20;
    private static final Duration BETWEEN = Duration.ofMillis(60);
    private static final long TICK_MILLIS = 250;
    /** The ticks between two looks at all, though nothing is known to have changed. */
    private static final int NOW_AND_THEN = 80;
    /** The number of ticks for which a case that is not settled is looked at again. */
    private static final int PATIENCE = 40;

    private final KnownBookings bookings;
    private final SlotRelease release;
    private final Fulfilments fulfilments;
    private final Generations generations;
    private final Vertx vertx;
    private final Clock clock;
    private final Map<UUID, Integer> toLookAt = new ConcurrentHashMap<>();
    private final Set<UUID> settled = ConcurrentHashMap.newKeySet();
    private int ticks;
    private volatile boolean stopped;

    BookingReach(KnownBookings bookings, SlotRelease release, Fulfilments fulfilments, Generations generations,
            Vertx vertx, Clock clock) {
        this.bookings = bookings;
        this.release = release;
        this.fulfilments = fulfilments;
        this.generations = generations;
        this.vertx = vertx;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent started) {
        bookings.log().onChange(this::changed);
        again();
    }

    void onStop(@Observes ShutdownEvent stopping) {
        stopped = true;
    }

    private void changed(AggregateView<Bookings> view) {
        view.state().slots().stream().filter(slot -> !settled.contains(slot.booking()))
                .forEach(slot -> soon(slot.caseId()));
    }

    /** Looks at the case soon, since it has changed. */
    public void soon(UUID caseId) {
        toLookAt.put(caseId, PATIENCE);
    }

    private void again() {
        if (!stopped) {
            vertx.setTimer(TICK_MILLIS, _ -> turn());
        }
    }

    private void turn() {
        boolean all = ++ticks % NOW_AND_THEN == 1;
        if (stopped || !generations.isOpen() || !bookings.log().hasCaughtUp() || !all && toLookAt.isEmpty()) {
            again();
            return;
        }
        Uni.createFrom().deferred(() -> few(all ? withSlots() : List.copyOf(toLookAt.keySet())))
                .onFailure().invoke(e -> Log.warnf("Slots and cases could not be compared, they will be: %s",
                        e.toString()))
                .onFailure().recoverWithNull().subscribe().with(_ -> again());
    }

    private Collection<UUID> withSlots() {
        var held = bookings.standing(clock.instant()).toList();
        settled.retainAll(held.stream().map(one -> one.slot().booking()).collect(Collectors.toSet()));
        return held.stream().map(one -> one.slot().caseId()).collect(Collectors.toSet());
    }

    /** Looks at a few at a time. */
    private Uni<Void> few(Collection<UUID> cases) {
        return Multi.createFrom().items(cases.stream()).group().intoLists().of(AT_ONCE)
                .onItem().transformToUniAndConcatenate(some -> settle(some).onItem().delayIt().by(BETWEEN))
                .onItem().ignoreAsUni();
    }

    /** Sends what the slots of these cases lack, and frees those that are useless. */
    public Uni<Void> settle(Collection<UUID> cases) {
        var held = bookings.standing(clock.instant()).filter(one -> cases.contains(one.slot().caseId()))
                .collect(Collectors.groupingBy(one -> one.slot().caseId()));
        cases.forEach(one -> toLookAt.computeIfPresent(one, (_, left) -> held.containsKey(one) && left > 1
                ? Integer.valueOf(left - 1) : null));
        var useless = new ConcurrentLinkedQueue<Held>();
        return held.isEmpty() ? Uni.createFrom().voidItem()
                : fulfilments.send(EscalationCase.class, held.keySet(),
                        view -> owed(view, held.getOrDefault(view.id(), List.of()), useless))
                        .chain(_ -> free(useless));
    }

    private List<Owed> owed(CaseView<EscalationCase> view, List<Held> slots, Queue<Held> useless) {
        var owed = new ArrayList<Owed>();
        int done = 0;
        for (var held : slots) {
            switch (OwedByBooking.of(view, held.slot())) {
                case OwedByBooking.Owes owes ->
                        owed.add(new Owed("booked-work", held.slot().booking(), owes.event()));
                case OwedByBooking.Useless _ -> useless.add(held);
                case OwedByBooking.Settled _ -> {
                    settled.add(held.slot().booking());
                    done++;
                }
                case OwedByBooking.Behind _ -> {
                }
            }
        }
        if (done == slots.size()) {
            toLookAt.remove(view.id());
        }
        return owed;
    }

    private Uni<Void> free(Queue<Held> useless) {
        return useless.isEmpty() ? Uni.createFrom().voidItem()
                : Uni.join().all(useless.stream().map(release::of).toList()).andCollectFailures().replaceWithVoid();
    }
}
