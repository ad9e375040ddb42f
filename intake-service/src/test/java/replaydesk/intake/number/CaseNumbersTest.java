package replaydesk.intake.number;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.value.Channel;
import replaydesk.kit.await.Positions;
import replaydesk.kit.fault.NotReady;
import replaydesk.kit.kafka.LogConfig;
import replaydesk.kit.kafka.LogPosition;
import replaydesk.kit.table.Generations;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

/** Shows the numbers that a process gives when it has just started. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CaseNumbersTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    Vertx vertx;

    @Inject
    Mutiny.SessionFactory sessions;

    @Inject
    Pool pool;

    @Inject
    Generations generations;

    @Inject
    Positions positions;

    @Inject
    LogConfig config;

    /** The first number of a process, asked for on a thread that is no event loop, as a line of a batch does. */
    private String first(Positions read) {
        return new CaseNumbers(vertx, sessions, pool, generations, read, config).next().await().atMost(SOON);
    }

    private static void registered(String number) {
        var caseId = UUID.randomUUID();
        try (var log = new TestLog()) {
            log.append(caseId,
                    new CaseRegistered(number, "acme", null, Channel.MONITORING, "Imported", null, null, null, null,
                            null, false),
                    "importer");
        }
        await().atMost(SOON)
                .until(() -> given().auth().oauth2(TestTokens.integrator("acme")).get("/log/cases/" + caseId)
                        .statusCode() == 200);
    }

    @Test
    void numbersOfOtherSystemsStandInNobodysWay() {
        for (var number : new String[] {"INC-12345678", "99999999999999999999", "123456789012345678", "TICKET-1", "",
                "7", "²²"}) {
            registered(number);
        }
        var next = first(positions);

        assertThat(CheckDigit.holds(next)).isTrue();
        assertThat(next).hasSizeLessThan(12);
    }

    @Test
    void theFirstNumberIsAboveAllThatTheLogHadAtTheStart() {
        long taken = Long.parseLong(first(positions)) / 10 + 5_000;
        var catchingUp = new Positions() {
            @Override
            public Uni<Boolean> reached(LogPosition position, Duration atMost) {
                return Uni.createFrom().item(true);
            }

            @Override
            public Uni<Void> caughtUp(Duration atMost) {
                return Uni.createFrom().<Void>item(() -> {
                    registered(CheckDigit.append(taken));
                    return null;
                }).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
            }
        };

        assertThat(Long.parseLong(first(catchingUp)) / 10).isGreaterThan(taken);
    }

    /** The edge waits for thirty seconds: whoever registers is answered before, also when the log is late, too. */
    @Test
    void whoRegistersDoesNotWaitForEverForANumber() {
        var neverRead = new Positions() {
            @Override
            public Uni<Boolean> reached(LogPosition position, Duration atMost) {
                return Uni.createFrom().item(true);
            }

            @Override
            public Uni<Void> caughtUp(Duration atMost) {
                return Uni.createFrom().nothing();
            }
        };

        assertThatThrownBy(() -> first(neverRead)).isInstanceOf(NotReady.class);
        assertThat(config.awaitOutcome().multipliedBy(2)).isLessThan(Duration.ofSeconds(30));
    }
}
