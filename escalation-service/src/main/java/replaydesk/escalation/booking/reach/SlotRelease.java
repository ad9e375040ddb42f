package replaydesk.escalation.booking.reach;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import replaydesk.escalation.booking.KnownBookings;
import replaydesk.escalation.booking.KnownBookings.Held;
import replaydesk.events.booking.SlotReleased;
import replaydesk.events.catalogue.Stage;
import replaydesk.events.log.Counter;
import replaydesk.events.log.Ids;
import replaydesk.kit.aggregatelog.AggregateLog.Draft;

/** Frees slots. Doing it again, or twice at once, is one release: the command's id follows from the booking. */
@Singleton
final class SlotRelease {

    private static final int MOST_ATTEMPTS = 20;

    private final KnownBookings bookings;
    private final Clock clock;

    SlotRelease(KnownBookings bookings, Clock clock) {
        this.bookings = bookings;
        this.clock = clock;
    }

    /** Frees the slot if it is still there; after many who book at the same time, it is left for the next turn. */
    Uni<Void> of(Held held) {
        return attempt(held, 1);
    }

    private Uni<Void> attempt(Held held, int number) {
        var slot = held.slot();
        var view = bookings.log().view(held.specialist());
        if (number > MOST_ATTEMPTS
                || view.state().slots().stream().noneMatch(one -> one.booking().equals(slot.booking()))) {
            return Uni.createFrom().voidItem();
        }
        var source = Stage.ESCALATION.source();
        return bookings.log()
                .append(new Draft<>(held.specialist(), view.fold().counter(Counter.LIFE),
                        new SlotReleased(slot.workId(), slot.booking()), source,
                        Ids.command(held.specialist(), "release", source, slot.booking().toString()), null, null,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .chain(judged -> judged.judgement().accepted() ? Uni.createFrom().voidItem()
                        : attempt(held, number + 1));
    }
}
