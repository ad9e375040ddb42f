package replaydesk.escalation.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import replaydesk.escalation.booking.state.BookingAggregate;
import replaydesk.escalation.booking.state.Bookings;
import replaydesk.events.booking.BookingEvent;
import replaydesk.events.booking.SlotBooked;
import replaydesk.events.value.WorkKind;
import replaydesk.kit.command.AggregateCommand;
import replaydesk.kit.command.AggregateCommands;
import replaydesk.kit.command.AggregateRuntime;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.problem.ProblemException;
import replaydesk.testing.TestStack;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Two desks, each an instance of its own, book on one log")
class TwoHostsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TIMES = 1_000;

    @Inject
    AggregateRuntime first;
    @Inject
    KnownBookings bookings;
    @Inject
    SecondHost second;

    private final String specialist = "cecilia-" + UUID.randomUUID();
    private final Instant today = Instant.now().truncatedTo(ChronoUnit.HOURS);
    private final UUID id = KnownBookings.of(specialist);
    private List<AggregateCommands<Bookings, BookingEvent>> hosts;

    @BeforeEach
    void start() throws ReflectiveOperationException {
        hosts = List.of(first.of(BookingAggregate.class), second.start());
        await().atMost(PATIENCE)
                .until(() -> bookings.log().hasCaughtUp() && second.bookings().hasCaughtUp());
    }

    @AfterEach
    void stop() throws ReflectiveOperationException {
        second.stop();
    }

    private SlotBooked hour(int hours) {
        var from = today.plus(hours, ChronoUnit.HOURS);
        return new SlotBooked(UUID.randomUUID(), 1, WorkKind.VISIT, specialist, from, from.plus(1, ChronoUnit.HOURS),
                "UTC", UUID.randomUUID(), "RD-1", "acme", 1, null, null);
    }

    /** Books at one of the hosts; returns {@code booked}, or the reason of the refusal. */
    private String book(int host, SlotBooked slot) {
        var who = new Caller("desk-" + host, "desk", Set.of(Role.OPERATOR), Set.of(Caller.ALL), null);
        var command = new AggregateCommand("work", slot,
                new CommandHeaders(Optional.empty(), Optional.empty(), null, Optional.empty()), who, false);
        return Uni.createFrom().deferred(() -> hosts.get(host).decide(id, command,
                view -> BookSlotDecision.decide(view, slot), _ -> "")).map(Response::getStatus)
                .map(status -> status == 201 ? "booked" : "status " + status)
                .onFailure(ProblemException.class)
                .recoverWithItem(e -> String.valueOf(((ProblemException) e).problem().extensions().get("reason")))
                .await().atMost(PATIENCE);
    }

    private static List<String> all(int atOnce, List<Callable<String>> attempts) throws Exception {
        try (var threads = Executors.newFixedThreadPool(atOnce)) {
            var answers = new ArrayList<String>();
            for (Future<String> attempt : threads.invokeAll(attempts)) {
                answers.add(attempt.get());
            }
            return answers;
        }
    }

    @Test
    @DisplayName("One hour, wanted 1,000 times: one booking, and everybody else is told")
    void theSameHour() throws Exception {
        var attempts = new ArrayList<Callable<String>>();
        for (int i = 0; i < TIMES; i++) {
            int host = i % 2;
            attempts.add(() -> book(host, hour(24)));
        }

        var answers = all(40, attempts);

        assertThat(answers).filteredOn("booked"::equals).hasSize(1);
        assertThat(answers).filteredOn("slot-taken"::equals).hasSize(TIMES - 1);
        assertThat(bookings.log().view(id).state().slots()).hasSize(1);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(second.bookings().view(id).state())
                .isEqualTo(bookings.log().view(id).state()));
    }

    @Test
    @DisplayName("200 hours, each wanted by both at the same moment: each has one booking")
    void hourAfterHour() throws Exception {
        var attempts = new ArrayList<Callable<String>>();
        for (int i = 0; i < 400; i++) {
            int host = i % 2;
            int hours = 24 + i / 2;
            attempts.add(() -> book(host, hour(hours)));
        }

        var answers = all(8, attempts);

        assertThat(answers).filteredOn("booked"::equals).hasSize(200);
        assertThat(answers).filteredOn("slot-taken"::equals).hasSize(200);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(second.bookings().view(id).state().slots())
                .hasSize(200).isEqualTo(bookings.log().view(id).state().slots()));
    }
}
