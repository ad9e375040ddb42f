package replaydesk.testing.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static replaydesk.testing.probe.Probe.anna;
import static replaydesk.testing.probe.Probe.as;
import static replaydesk.testing.probe.Probe.awaitFolded;
import static replaydesk.testing.probe.Probe.body;
import static replaydesk.testing.probe.Probe.register;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.NoteAdded;
import replaydesk.events.value.Channel;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

/** Commands: append and await the outcome. Checks the answers and the records that the log then has. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CommandTest {

    private final TestLog log = new TestLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void aDecisionOnTheViewShownIsAcceptedAndItsAnswerCarriesTheNewView() {
        var caseId = register(log, "plain");
        var etag = awaitFolded(log, caseId);

        var answer = anna().header("If-Match", etag).body(body("a fan")).post("/api/v1/cases/{c}/diagnosis", caseId)
                .then().statusCode(201).body("verdict", equalTo("ACCEPTED")).extract();

        assertThat(answer.header("ETag")).isEqualTo("\"2;diagnosis=1;life=1\"");
        assertThat(log.accepted(caseId, DiagnosisRecorded.class)).hasSize(1);
    }

    @Test
    void aPersonMustSayWhichViewWasShown() {
        var caseId = register(log, "plain");
        awaitFolded(log, caseId);
        anna().body(body("a fan")).post("/api/v1/cases/{c}/diagnosis", caseId).then().statusCode(428)
                .body("type", equalTo("urn:replaydesk:problem:precondition-required"));
        assertThat(log.of(caseId)).hasSize(1);
    }

    @Test
    void aViewThatHasPassedIsRefusedWithoutAppendingAndSaysWhoMovedWhat() {
        var caseId = register(log, "plain");
        var stale = awaitFolded(log, caseId);
        log.append(caseId, new DiagnosisRecorded(null, "the cable", null), "boris");
        awaitFolded(log, caseId);

        anna().header("If-Match", stale).body(body("a fan")).post("/api/v1/cases/{c}/diagnosis", caseId).then()
                .statusCode(412).body("type", equalTo("urn:replaydesk:problem:overruled"))
                .body("conflicts[0].counter", equalTo("diagnosis")).body("conflicts[0].actor", equalTo("boris"));
        assertThat(log.of(caseId)).hasSize(2);
    }

    @Test
    void aViewThatTheCaseNeverHadIsRefusedHoweverFarAheadItIs() {
        var caseId = register(log, "plain");
        awaitFolded(log, caseId);
        for (int version : new int[] {2, 5000}) {
            anna().header("If-Match", "\"" + version + ";life=1\"").body(body("a fan"))
                    .post("/api/v1/cases/{c}/diagnosis", caseId).then()
                    .statusCode(412).body("type", equalTo("urn:replaydesk:problem:never-shown"));
        }
        assertThat(log.of(caseId)).hasSize(1);
    }

    @Test
    void whatMovedElsewhereIsNoConflict() {
        var caseId = register(log, "plain");
        var etag = awaitFolded(log, caseId);
        log.append(caseId, new MessageReceived(UUID.randomUUID(), "rita", Channel.EMAIL, "hej", null, null, null),
                "rita");
        awaitFolded(log, caseId);
        anna().header("If-Match", etag).body(body("a fan")).post("/api/v1/cases/{c}/diagnosis", caseId).then()
                .statusCode(201);
    }

    @Test
    void ofDecisionsOnTheSameViewAtOnceTheLogAcceptsExactlyOne() throws Exception {
        var caseId = register(log, "plain");
        var etag = awaitFolded(log, caseId);
        try (var pool = Executors.newFixedThreadPool(8)) {
            var answers = pool.invokeAll(IntStream.range(0, 8).<Callable<Integer>>mapToObj(i -> () -> as(
                    TestTokens.operator("operator-" + i)).header("If-Match", etag).body(body("cause " + i))
                    .post("/api/v1/cases/{c}/diagnosis", caseId).statusCode()).toList());
            var codes = new java.util.ArrayList<Integer>();
            for (var answer : answers) {
                codes.add(answer.get());
            }
            assertThat(codes).filteredOn(code -> code == 201).hasSize(1);
            assertThat(codes).filteredOn(code -> code == 412).hasSize(7);
        }
        assertThat(log.accepted(caseId, DiagnosisRecorded.class)).hasSize(1);
    }

    @Test
    void aRepeatGetsTheFirstAnswerAndAnotherBodyUnderTheKeyIsRefused() {
        var caseId = register(log, "plain");
        awaitFolded(log, caseId);
        var first = anna().header("Idempotency-Key", "n1").body(body("noted")).post("/api/v1/cases/{c}/notes", caseId)
                .then().statusCode(201).extract();
        log.append(caseId, new MessageReceived(UUID.randomUUID(), "rita", Channel.EMAIL, "hej", null, null, null),
                "rita");
        awaitFolded(log, caseId);
        var again = anna().header("Idempotency-Key", "n1").body(body("noted")).post("/api/v1/cases/{c}/notes", caseId)
                .then().statusCode(200).extract();

        assertThat(again.body().asString()).isEqualTo(first.body().asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        anna().header("Idempotency-Key", "n1").body(body("other")).post("/api/v1/cases/{c}/notes", caseId).then()
                .statusCode(422).body("type", equalTo("urn:replaydesk:problem:key-reused"));
        assertThat(log.accepted(caseId, NoteAdded.class)).hasSize(1);
        anna().get("/api/v1/commands/" + first.path("id")).then().statusCode(200)
                .body("event", equalTo(first.path("event")));
    }

    @Test
    void ofTwoBodiesUnderOneKeyAtOnceOnlyTheOneThatTheLogHasIsAnswered() throws Exception {
        var caseId = register(log, "plain");
        awaitFolded(log, caseId);
        try (var pool = Executors.newFixedThreadPool(8)) {
            var answers = pool.invokeAll(IntStream.range(0, 8).<Callable<Integer>>mapToObj(i -> () -> anna()
                    .header("Idempotency-Key", "at-once").body(body("body " + i % 2))
                    .post("/api/v1/cases/{c}/notes", caseId)
                    .statusCode()).toList());
            var codes = new java.util.ArrayList<Integer>();
            for (var answer : answers) {
                codes.add(answer.get());
            }
            assertThat(codes).filteredOn(code -> code == 422).hasSize(4);
            assertThat(codes).filteredOn(code -> code == 201).hasSize(1);
            assertThat(codes).filteredOn(code -> code == 200).hasSize(3);
        }
        assertThat(log.accepted(caseId, NoteAdded.class)).hasSize(1);
    }

    @Test
    void aRefusalHasItsReasonAndChangesNothing() {
        var caseId = register(log, "plain");
        var etag = awaitFolded(log, caseId);
        anna().header("If-Match", etag).body(body("nothing")).post("/api/v1/cases/{c}/diagnosis", caseId).then()
                .statusCode(409).body("type", equalTo("urn:replaydesk:problem:refused"))
                .body("reason", equalTo("no-cause"));
        assertThat(log.of(caseId)).hasSize(1);
    }

    @Test
    void whoseNameNoRecordCanHoldDecidesNothing() {
        var caseId = register(log, "plain");
        awaitFolded(log, caseId);
        as(TestTokens.operator("o".repeat(1_025))).body(body("noted")).post("/api/v1/cases/{c}/notes", caseId).then()
                .statusCode(400).body("errors[0].pointer", equalTo("Authorization"));
        assertThat(log.of(caseId)).hasSize(1);
        as(TestTokens.operator("o".repeat(1_024))).body(body("noted")).post("/api/v1/cases/{c}/notes", caseId).then()
                .statusCode(201);
    }

    @Test
    void aForeignOrganisationsCaseIsLikeNone() {
        var caseId = register(log, "plain");
        awaitFolded(log, caseId);
        var unknown = as(TestTokens.integrator("globex")).body(body("x"))
                .post("/api/v1/cases/{c}/notes", UUID.randomUUID())
                .then().statusCode(404).extract().path("type");
        as(TestTokens.integrator("globex")).body(body("x")).post("/api/v1/cases/{c}/notes", caseId).then()
                .statusCode(404).body("type", equalTo(unknown));
    }

    @Test
    void whoHasSeenAPositionReadsItsWritesElsewhere() {
        var seen = register(log, "plain");
        var entry = log.of(seen).getFirst();
        anna().header("Replaydesk-Position", "case-events:" + entry.partition() + "@" + entry.offset())
                .get("/log/cases/" + seen).then().statusCode(200);
    }

    @Test
    void aPositionThatTheLogDoesNotHaveIsNotWaitedFor() {
        var seen = register(log, "plain");
        awaitFolded(log, seen);
        var entry = log.of(seen).getFirst();
        var beyond = "case-events:" + entry.partition() + "@" + (entry.offset() + 1_000_000);
        long asked = System.nanoTime();
        anna().header("Replaydesk-Position", beyond).get("/log/cases/" + seen).then().statusCode(400)
                .body("type", equalTo("urn:replaydesk:problem:invalid-request"))
                .body("errors[0].pointer", equalTo("Replaydesk-Position"));
        anna().header("Replaydesk-Position", beyond).body(body("noted")).post("/api/v1/cases/{c}/notes", seen).then()
                .statusCode(400);
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(2));
        assertThat(log.of(seen)).hasSize(1);
    }

    @Test
    void whoHasAnAnswerReadsWhatItSaysInTheNextRequest() {
        var caseId = register(log, "plain");
        awaitFolded(log, caseId);
        for (int i = 0; i < 20; i++) {
            var etag = anna().body(body("note " + i)).post("/api/v1/cases/{c}/notes", caseId).then().statusCode(201)
                    .extract().header("ETag");
            assertThat(Probe.head(caseId).header("ETag")).isEqualTo(etag);
        }
    }
}
