package replaydesk.history.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.smallrye.reactive.messaging.ChannelRegistry;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.events.catalogue.FeedbackGiven;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.NoteAdded;
import replaydesk.events.catalogue.RegistrationCompleted;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.InformationKind;
import replaydesk.events.value.SolutionKind;
import replaydesk.history.Desk;
import replaydesk.history.Golden;
import replaydesk.kit.kafka.ConsumerGroup;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CaseDetailTest {

    private static final UUID PROPOSAL = new UUID(5, 5);

    @Inject
    ChannelRegistry channels;

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    private static List<replaydesk.events.catalogue.CaseEvent> mainWay() {
        return List.of(Golden.of(CaseClassified.class), Golden.of(CaseRouted.class),
                new CaseAssigned(1, "first-line", "anna", AssignmentBasis.PERSON, null),
                new InformationRequested(new UUID(6, 6), InformationKind.LOGS, List.of("Какая версия?"), null),
                new MessageReceived(new UUID(7, 7), "rita", Channel.EMAIL, "Версия 7", List.of(), null, null),
                new DiagnosisRecorded("идут кракозябры", "gammal drivrutin", "update the driver"),
                new CaseAssigned(2, "printing", "boris", AssignmentBasis.SKILL, null),
                new RegistrationCompleted(null, null, "Det gäller även våning två", null, null, List.of(), List.of()),
                new SolutionProposed(PROPOSAL, SolutionKind.FIX, "Обновите драйвер", null),
                new SolutionAccepted(PROPOSAL, "rita", null),
                new CaseClosed(ClosureCode.SOLVED, "driver updated", "old driver", 2, false, false, "boris", null,
                        null),
                new FeedbackGiven(new UUID(8, 8), 5, 10, null, "Snabbt!", null),
                new CaseReopened("again", null, "rita"));
    }

    @Test
    void theViewAtAVersionAndAtAnInstantEqualsTheLiveOneThen() {
        var id = desk.register("rita", "ru", "Не печатает принтер", "После обновления");
        var live = new ArrayList<Map<String, Object>>();
        var etags = new ArrayList<String>();
        live.add(body(id, ""));
        etags.add(etag(id, ""));
        for (var event : mainWay()) {
            desk.play(id, "anna", event);
            live.add(body(id, ""));
            etags.add(etag(id, ""));
        }

        List<String> recorded = desk.asOperator().get("/api/v1/cases/{id}/events", id).then().statusCode(200)
                .extract().path("items.recordedAt");
        assertThat(recorded).extracting(Instant::parse).hasSize(live.size()).isSorted();
        for (int version = 1; version <= live.size(); version++) {
            assertThat(body(id, "?version=" + version)).isEqualTo(live.get(version - 1));
            assertThat(etag(id, "?version=" + version)).isEqualTo(etags.get(version - 1));
            var then = recorded.get(version - 1);
            assertThat(body(id, "?asOf=" + then)).isEqualTo(live.get(recorded.lastIndexOf(then)));
        }
    }

    private Map<String, Object> body(UUID id, String query) {
        return desk.asOperator().get("/api/v1/cases/" + id + query).then().statusCode(200).extract().path("$");
    }

    private String etag(UUID id, String query) {
        return desk.asOperator().get("/api/v1/cases/" + id + query).header("ETag");
    }

    @Test
    void theCaseIsShownWithItsTextsByIdAndByNumber() {
        var id = desk.register("rita", "ru", "Не печатает\u0000 принтер", "После обновления");
        desk.play(id, "anna", mainWay().subList(0, 9).toArray(replaydesk.events.catalogue.CaseEvent[]::new));

        String number = desk.asOperator().get("/api/v1/cases/{id}", id).then().statusCode(200)
                .body("subject", equalTo("Не печатает\u0000 принтер"))
                .body("description", equalTo("Det gäller även våning två")).body("status", equalTo("SOLVED"))
                .body("waitingOn", equalTo("REQUESTER"))
                .body("openRequests[0].questions", equalTo(List.of("Какая версия?")))
                .body("diagnosis.cause", equalTo("gammal drivrutin")).body("solution.text", equalTo("Обновите драйвер"))
                .body("solution.standing", equalTo("PROPOSED")).body("assignment.team", equalTo("printing"))
                .body("counts.events", equalTo(10)).body("counts.reassignments", equalTo(1))
                .body("counts.messagesReceived", equalTo(1)).body("counters.life", equalTo(1))
                .body("head", equalTo(HexFormat.of().formatHex(desk.log.fold(id).head())))
                .header("Replaydesk-Position", containsString("case-events:")).extract().path("number");
        desk.asOperator().get("/api/v1/cases/{number}", number).then().statusCode(200)
                .body("id", equalTo(id.toString()));
    }

    @Test
    void overruledRecordsAreCountedAndCoveredByTheHead() {
        var id = desk.register("rita", "sv", "Trasig", "x");
        var stale = replaydesk.events.log.Presumption.of(Map.of("assignment", 4));
        desk.playLate(id, "boris", new CaseAssigned(1, "t", "boris", AssignmentBasis.PERSON, null), stale);

        desk.asOperator().get("/api/v1/cases/{id}", id).then().statusCode(200).body("version", equalTo(1))
                .body("judged", equalTo(2)).body("counts.overruled", equalTo(1)).body("assignment", nullValue())
                .body("head", equalTo(HexFormat.of().formatHex(desk.log.fold(id).head())));
        desk.asOperator().get("/api/v1/cases/{id}?version=1", id).then().statusCode(200).body("judged", equalTo(1));
        desk.asOperator().get("/api/v1/cases/{id}?asOf=" + Instant.now(), id).then().body("judged", equalTo(2));
    }

    @Test
    void aMomentThatTheLogHasPassedIsShownOnlyOnceItIsRead() {
        var id = desk.register("rita", "sv", "Trasig", "x");
        desk.asOperator().get("/api/v1/cases/{id}", id).then().statusCode(200);
        channels.getPausable(ConsumerGroup.CHANNEL).pause();
        try {
            desk.log.append(id, new NoteAdded(new UUID(9, 9), "anna", "VIP"), "anna");
            asOf(id, Instant.now()).statusCode(503).body("type", equalTo("urn:replaydesk:problem:behind"));
        } finally {
            channels.getPausable(ConsumerGroup.CHANNEL).resume();
        }
        asOf(id, Instant.now()).statusCode(200).body("version", equalTo(2));
    }

    @Test
    void aMomentThatComesSoonIsWaitedForAndOneFurtherAheadIsRefused() {
        var id = desk.register("rita", "sv", "Trasig", "x");
        desk.asOperator().get("/api/v1/cases/{id}", id).then().statusCode(200);
        var soon = Instant.now().plusSeconds(1);

        asOf(id, soon).statusCode(200).body("version", equalTo(1));
        assertThat(Instant.now()).isAfter(soon);
        asOf(id, Instant.now().plusSeconds(60)).statusCode(400).body("errors[0].pointer", equalTo("asOf"));
        asOf(id, Instant.parse("9999-12-31T23:59:59.999Z")).statusCode(400);
    }

    private ValidatableResponse asOf(UUID id, Instant moment) {
        return RestAssured.given().auth().oauth2(desk.operator).get("/api/v1/cases/{id}?asOf=" + moment, id).then();
    }

    @Test
    void beforeItsRegistrationAndBeyondItsVersionThereIsNoCase() {
        var id = desk.register("rita", "sv", "Trasig", "x");

        desk.asOperator().get("/api/v1/cases/{id}?asOf=2001-01-01T00:00:00Z", id).then().statusCode(404)
                .body("type", equalTo("urn:replaydesk:problem:unknown-case"));
        desk.asOperator().get("/api/v1/cases/{id}?version=2", id).then().statusCode(404)
                .body("detail", containsString("at version 2"));
        for (var query : List.of("asOf=yesterday", "version=0", "version=x", "asOf=2026-01-01T00:00:00Z&version=1",
                "asOf=%2B99999-01-01T00:00:00Z")) {
            desk.asOperator().get("/api/v1/cases/" + id + "?" + query).then().statusCode(400)
                    .body("errors[0].pointer", notNullValue());
        }
    }

    @Test
    void requestersSeeTheirOwnCaseWithoutWhatTheDeskKeepsToItself() {
        var id = desk.register("rita", "ru", "Не печатает", "x");
        desk.play(id, "anna", mainWay().subList(0, 7).toArray(replaydesk.events.catalogue.CaseEvent[]::new));

        desk.as(TestTokens.requester("rita", desk.organisation)).get("/api/v1/cases/{id}", id).then().statusCode(200)
                .body("openRequests", hasSize(1)).body("diagnosis", nullValue()).body("assignment", nullValue())
                .body("routing", nullValue()).body("updatedBy", nullValue());
        desk.as(TestTokens.requester("gustav", desk.organisation)).get("/api/v1/cases/{id}", id).then().statusCode(404);
        desk.as(TestTokens.integrator("other")).get("/api/v1/cases/{id}", id).then().statusCode(404);
        desk.as(TestTokens.integrator("other")).get("/api/v1/cases/{id}?version=1", id).then().statusCode(404);
        RestAssured.get("/api/v1/cases/{id}", id).then().statusCode(401);
        desk.asOperator().get("/api/v1/cases/{id}", UUID.randomUUID()).then().statusCode(404);
    }
}
