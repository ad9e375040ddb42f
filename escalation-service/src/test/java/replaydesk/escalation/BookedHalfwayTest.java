package replaydesk.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import replaydesk.escalation.booking.BookSlotDecision;
import replaydesk.escalation.booking.KnownBookings;
import replaydesk.escalation.booking.state.BookingAggregate;
import replaydesk.events.booking.SlotBooked;
import replaydesk.events.catalogue.WorkScheduled;
import replaydesk.events.value.WorkKind;
import replaydesk.kit.command.AggregateCommand;
import replaydesk.kit.command.AggregateRuntime;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.Role;
import replaydesk.testing.TestStack;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("What a host left halfway between the bookings and the case is finished")
class BookedHalfwayTest {

    @Inject
    AggregateRuntime runtime;
    @Inject
    KnownBookings bookings;

    private final String specialist = "cecilia-" + UUID.randomUUID();

    /** Books as a host does that stops before the case has the work; returns the id of the work. */
    private UUID book(UUID caseId, int version) {
        var from = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        var slot = new SlotBooked(UUID.randomUUID(), 1, WorkKind.VISIT, specialist, from, from.plusSeconds(3600), "UTC",
                caseId, "RD-1", "acme", version, null, null);
        var who = new Caller("anna", "anna", Set.of(Role.OPERATOR), Set.of(Caller.ALL), null);
        runtime.of(BookingAggregate.class).decide(KnownBookings.of(specialist),
                new AggregateCommand("work", slot,
                        new CommandHeaders(Optional.empty(), Optional.empty(), null, Optional.empty()), who, false),
                view -> BookSlotDecision.decide(view, slot), _ -> "").await().atMost(Desk.PATIENCE);
        return slot.workId();
    }

    @Test
    @DisplayName("A booked time becomes the case's work, once, with who booked it")
    void theCaseGetsTheWork() {
        try (var desk = new Desk()) {
            var id = desk.assigned();
            desk.etag(id);

            var work = book(id, desk.log.fold(id).version());

            await().atMost(Desk.PATIENCE).untilAsserted(
                    () -> assertThat(desk.log.accepted(id, WorkScheduled.class)).singleElement().satisfies(it -> {
                        assertThat(it.workId()).isEqualTo(work);
                        assertThat(it.by()).isEqualTo("anna");
                    }));
            assertThat(bookings.view(specialist).state().slots()).hasSize(1);
        }
    }

    @Test
    @DisplayName("A time booked for a case that ended meanwhile is free again")
    void theTimeIsFree() {
        try (var desk = new Desk()) {
            var id = desk.assigned();
            int version = desk.log.fold(id).version();
            desk.log.append(id, Stories.closed(), "anna");
            desk.etag(id);

            book(id, version);

            await().atMost(Desk.PATIENCE)
                    .until(() -> bookings.view(specialist).state().slots().isEmpty());
            assertThat(desk.log.accepted(id, WorkScheduled.class)).isEmpty();
        }
    }
}
