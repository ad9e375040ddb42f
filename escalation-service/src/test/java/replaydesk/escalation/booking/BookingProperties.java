package replaydesk.escalation.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.booking.BookingStories.NOW;
import static replaydesk.escalation.booking.BookingStories.evolve;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import replaydesk.escalation.booking.state.Bookings;
import replaydesk.events.booking.SlotBooked;
import replaydesk.events.booking.SlotReleased;
import replaydesk.events.log.CaseFold;
import replaydesk.kit.aggregate.AggregateView;

class BookingProperties {

    /** A wish to book, or a release of the slot in that place. */
    record Step(SlotBooked wish, int release) {
    }

    @Property(tries = 1000)
    void whoeverBooksAndReleasesNoTwoSlotsOverlapAndNobodyIsRefusedAFreeTime(@ForAll("steps") List<Step> steps) {
        var state = Bookings.NONE;
        int number = 0;
        for (var step : steps) {
            number++;
            if (step.release() >= 0) {
                if (step.release() < state.slots().size()) {
                    var slot = state.slots().get(step.release());
                    state = evolve(state, number, new SlotReleased(slot.workId(), slot.booking()), NOW);
                }
                continue;
            }
            var wish = step.wish();
            boolean free = state.slots().stream().noneMatch(slot -> !slot.workId().equals(wish.workId())
                    && slot.booked().from().isBefore(wish.to()) && wish.from().isBefore(slot.booked().to()));
            var decision = BookSlotDecision.decide(
                    new AggregateView<>(KnownBookings.of("cecilia"), state, CaseFold.unknown()), wish);
            if (decision.event() == null) {
                assertThat(decision.refused().reason()).isIn(free ? List.of("work-changed") : List.of("slot-taken"));
            } else {
                assertThat(free).isTrue();
                state = evolve(state, number, decision.event(), NOW);
                assertThat(state.of(wish.workId())).hasValueSatisfying(
                        slot -> assertThat(slot.booked()).isEqualTo(wish));
            }
            for (int i = 1; i < state.slots().size(); i++) {
                assertThat(state.slots().get(i).booked().from())
                        .isAfterOrEqualTo(state.slots().get(i - 1).booked().to());
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var wishes = Combinators.combine(Arbitraries.integers().between(1, 8), Arbitraries.integers().between(1, 4),
                Arbitraries.integers().between(0, 48), Arbitraries.integers().between(1, 6))
                .as((work, revision, from, length) -> new Step(BookingStories.booked(work, revision, from * 30,
                        (from + length) * 30), -1));
        var releases = Arbitraries.integers().between(0, 5).map(place -> new Step(null, place));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, wishes), net.jqwik.api.Tuple.of(1, releases)).list()
                .ofMaxSize(40);
    }
}
