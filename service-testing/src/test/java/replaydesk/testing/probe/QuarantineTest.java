package replaydesk.testing.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static replaydesk.testing.probe.Probe.anna;
import static replaydesk.testing.probe.Probe.awaitFolded;
import static replaydesk.testing.probe.Probe.body;
import static replaydesk.testing.probe.Probe.head;
import static replaydesk.testing.probe.Probe.register;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.value.Channel;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;

/** Quarantine: a stage that fails on a case, in its code or in the database, stops for that case and for no other. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class QuarantineTest {

    private static final String QUARANTINED = "select count(*) from @stage_state where case_id = $1 and quarantined";

    @Inject
    Tables tables;

    private final TestLog log = new TestLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void aStateThatTheDatabaseRefusesQuarantinesThatCaseAndTheOthersGoOn() {
        var refused = register(log, "plain");
        var fine = register(log, "plain");
        awaitFolded(log, refused);
        awaitFolded(log, fine);
        tables.run("alter table @stage_state add constraint refused check (case_id <> '" + refused
                + "' or quarantined or convert_from(state, 'UTF8') !~ '\"messages\":[1-9]')");
        try {
            message(refused, "hej");
            message(fine, "hej");
            message(refused, "hej igen");
            awaitFolded(log, refused);
            awaitFolded(log, fine);
            Probe.await().until(() -> tables.count(QUARANTINED, refused) == 1);
            Probe.await().until(() -> tables.count("select count(*) from @held where case_id = $1", refused) == 2);
        } finally {
            tables.run("alter table @stage_state drop constraint refused");
        }
        assertThat(head(refused).jsonPath().getString("head"))
                .isEqualTo(HexFormat.of().formatHex(log.fold(refused).head()));
        assertThat(tables.count("select count(*) from @anomaly where case_id = $1", refused)).isEqualTo(1);
        assertThat(tables.count(QUARANTINED, fine)).isZero();
        isRefused(refused);
        anna().body(body("a note")).post("/api/v1/cases/{c}/notes", fine).then().statusCode(201);
    }

    @Test
    void aStageThatFailsOnAnEventDecidesNothingMoreOnThatCase() {
        var caseId = register(log, "plain");
        message(caseId, "boom");
        awaitFolded(log, caseId);
        isRefused(caseId);
    }

    private static void isRefused(UUID caseId) {
        Probe.await().untilAsserted(() -> anna().body(body("a note")).post("/api/v1/cases/{c}/notes", caseId).then()
                .statusCode(503)
                .body("type", equalTo("urn:replaydesk:problem:not-ready")));
    }

    private void message(UUID caseId, String text) {
        log.append(caseId, new MessageReceived(UUID.randomUUID(), "rita", Channel.EMAIL, text, null, null, null),
                "rita");
    }
}
