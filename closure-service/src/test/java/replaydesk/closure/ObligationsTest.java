package replaydesk.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.ClosureCancelled;
import replaydesk.events.catalogue.ClosureReminded;
import replaydesk.events.catalogue.ClosureScheduled;
import replaydesk.events.value.ClosureObstacle;
import replaydesk.events.value.SolutionKind;
import replaydesk.testing.MovableClock;
import replaydesk.testing.TestStack;

/** Shows on the log the obligations that closure fulfils by itself. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ObligationsTest {

    private static Desk desk;

    @Inject
    MovableClock clock;

    @BeforeAll
    static void open() {
        desk = new Desk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @AfterEach
    void putTheClockBack() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void aProposedSolutionIsScheduledRemindedOfAndClosedInTime() {
        var id = desk.registered(Stories.assigned(2, "printers", "boris"));
        var proposal = desk.append(id, Stories.proposal(SolutionKind.WORKAROUND));
        var scheduled = desk.comes(id, ClosureScheduled.class);
        assertThat(scheduled.proposalEvent()).isEqualTo(proposal);
        desk.etag(id);
        desk.get(id).body("closesAt", notNullValue()).body("reminded", equalTo(false));

        clock.ahead(Duration.ofDays(8));
        var reminded = desk.comes(id, ClosureReminded.class);
        assertThat(reminded.closesAt()).isEqualTo(reminded.detectedAt().plus(Duration.ofDays(3)));
        desk.etag(id);
        desk.get(id).body("reminded", equalTo(true));
        assertThat(desk.log.accepted(id, CaseClosed.class)).isEmpty();

        clock.ahead(Duration.ofDays(12));
        var closed = desk.comes(id, CaseClosed.class);
        assertThat(closed.byTime()).isTrue();
        assertThat(closed.level()).isEqualTo(2);
        assertThat(closed.dueAt()).isEqualTo(reminded.closesAt());
        assertThat(closed.detectedAt()).isAfterOrEqualTo(closed.dueAt());
    }

    @Test
    void anAcceptedSolutionClosesTheCaseAtOnce() {
        var id = desk.registered(Stories.proposal(SolutionKind.FIX));
        desk.comes(id, ClosureScheduled.class);
        desk.append(id, Stories.accepted("rita"));

        desk.comes(id, CaseClosed.class);
        assertThat(desk.history(id)).containsExactly("CaseRegistered", "SolutionProposed", "ClosureScheduled",
                "SolutionAccepted", "ClosureScheduled", "CaseClosed");
    }

    @Test
    void aMessageOfTheRequesterStopsTheClosureForGood() {
        var id = desk.registered(Stories.proposal(SolutionKind.FIX));
        desk.comes(id, ClosureScheduled.class);
        var message = desk.append(id, Stories.message(1));

        assertThat(desk.comes(id, ClosureCancelled.class)).isEqualTo(
                new ClosureCancelled(ClosureObstacle.REQUESTER_WROTE, message));
        desk.etag(id);
        desk.get(id).body("closesAt", nullValue());
    }

    @Test
    void aMessageAfterClosingBringsTheCaseBackOnce() {
        var id = desk.closed();
        desk.append(id, Stories.message(1), Stories.message(2));

        assertThat(desk.comes(id, CaseReopened.class)).isEqualTo(
                new CaseReopened(null, Stories.message(1).messageId(), null));
        await().atMost(Desk.PATIENCE).untilAsserted(() -> desk.get(id).body("life", equalTo("OPEN")));
        assertThat(desk.log.accepted(id, CaseReopened.class)).hasSize(1);
    }
}
