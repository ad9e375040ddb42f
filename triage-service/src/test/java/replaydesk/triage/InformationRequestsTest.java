package replaydesk.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import replaydesk.events.catalogue.InformationProvided;
import replaydesk.events.catalogue.InformationRequestExtended;
import replaydesk.events.catalogue.InformationRequestReminded;
import replaydesk.events.catalogue.InformationRequestReopened;
import replaydesk.events.catalogue.InformationRequestWithdrawn;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.events.value.InformationKind;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

/** What becomes of an information request, over HTTP and on the real log. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class InformationRequestsTest {

    private static final String QUESTIONS = """
            {"kind": "LOGS", "questions": ["Какая версия?", "Finns en logg?"], "attachments": ["Loggen"]}""";

    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static UUID asked(UUID id) {
        return UUID.fromString(desk.post(id, "information-requests", QUESTIONS).statusCode(201).extract().jsonPath()
                .getString("id"));
    }

    private static ValidatableResponse say(UUID id, UUID request, String command, String body) {
        return Desk.as(TestTokens.operator("boris")).header("If-Match", desk.etag(id)).body(body)
                .post("/api/v1/cases/{id}/information-requests/{request}/{command}", id, request, command).then();
    }

    private static ValidatableResponse all(UUID id) {
        desk.etag(id);
        return Desk.as(TestTokens.requester("rita", "acme"))
                .get("/api/v1/cases/{id}/information-requests?all=true", id).then().statusCode(200);
    }

    @Test
    void severalQuestionsAndAttachmentsAreAskedForTheWorkingDaysOfThePolicy() {
        var id = desk.triaged();
        asked(id);

        assertThat(desk.log.accepted(id, InformationRequested.class)).singleElement().satisfies(asked -> {
            assertThat(asked.questions()).hasSize(2);
            assertThat(asked.attachments()).containsExactly("Loggen");
            assertThat(Duration.between(Instant.now(), asked.lapsesAt())).isBetween(Duration.ofDays(11),
                    Duration.ofDays(17));
            assertThat(asked.remindAt()).isBefore(asked.lapsesAt());
            assertThat(asked.policy().kind()).isEqualTo("information-policy");
        });
    }

    @Test
    void anotherOperatorSaysThatARequestIsStillOpenAndItsNextAnswerIsLinked() {
        var id = desk.triaged();
        var request = asked(id);
        desk.log.append(id, Stories.wrote(3, null), "rita");
        await().atMost(Desk.PATIENCE).until(() -> !desk.log.accepted(id, InformationProvided.class).isEmpty());
        all(id).body("", hasSize(1)).body("[0].state", equalTo("ANSWERED"))
                .body("[0].message", equalTo(Stories.wrote(3, null).messageId().toString()));

        say(id, request, "reopening", "{\"questions\": [\"Finns en logg?\"]}").statusCode(201);
        all(id).body("", hasSize(1)).body("[0].state", equalTo("WAITING")).body("[0].askedBy", equalTo("boris"))
                .body("[0].lapsesAt", notNullValue()).body("[0].remindsAt", notNullValue());
        assertThat(desk.log.accepted(id, InformationRequestReopened.class)).singleElement()
                .satisfies(again -> assertThat(again.kind()).isEqualTo(InformationKind.LOGS));

        desk.log.append(id, Stories.wrote(4, request), "rita");
        await().atMost(Desk.PATIENCE).untilAsserted(() -> assertThat(desk.log.accepted(id, InformationProvided.class))
                .extracting(InformationProvided::messageId)
                .containsExactly(Stories.wrote(3, null).messageId(), Stories.wrote(4, null).messageId()));
    }

    @Test
    void whoHasNotReadTheLatestMessageDoesNotSayThatItIsStillOpen() {
        var id = desk.triaged();
        var request = asked(id);
        desk.log.append(id, Stories.wrote(3, null), "rita");
        await().atMost(Desk.PATIENCE).until(() -> !desk.log.accepted(id, InformationProvided.class).isEmpty());
        var shown = desk.etag(id);
        desk.log.append(id, Stories.wrote(4, null), "rita");
        desk.etag(id);

        Desk.as(TestTokens.operator("boris")).header("If-Match", shown).body("{\"questions\": [\"?\"]}")
                .post("/api/v1/cases/{id}/information-requests/{request}/reopening", id, request).then()
                .statusCode(412).body("conflicts.counter", hasItem("requester"));
        Desk.as(TestTokens.operator("boris")).body("{\"questions\": [\"?\"]}")
                .post("/api/v1/cases/{id}/information-requests/{request}/reopening", id, request).then()
                .statusCode(428);
    }

    @Test
    void twoAreOpenAtOnceOneIsExtendedAndOneWithdrawn() {
        var id = desk.triaged();
        var first = asked(id);
        var second = asked(id);

        say(id, first, "extension", "{\"workingDays\": 30}").statusCode(201);
        say(id, second, "withdrawal", "{\"note\": \"Vi hittade den\"}").statusCode(201);

        all(id).body("id", contains(second.toString(), first.toString()))
                .body("state", contains("WITHDRAWN", "WAITING")).body("[0].endedAt", notNullValue())
                .body("[0].lapsesAt", nullValue());
        desk.get(id, "information-requests").body("id", contains(first.toString()));
        assertThat(desk.log.accepted(id, InformationRequestExtended.class)).singleElement()
                .satisfies(later -> assertThat(later.lapsesAt()).isAfter(Instant.now().plus(Duration.ofDays(39))));
        assertThat(desk.log.accepted(id, InformationRequestWithdrawn.class))
                .containsExactly(new InformationRequestWithdrawn(second, "Vi hittade den"));
    }

    @Test
    void whoDoesNotAnswerIsRemindedAndALateReminderMovesTheLapse() {
        var id = desk.triaged();
        var due = Instant.now().minus(Duration.ofDays(1));
        desk.log.append(id, new InformationRequested(Stories.FIRST, InformationKind.STEPS, List.of("?"),
                due.plus(Duration.ofDays(2)), null, due, null), "anna");

        await().atMost(Desk.PATIENCE)
                .untilAsserted(() -> assertThat(desk.log.accepted(id, InformationRequestReminded.class)).singleElement()
                        .satisfies(reminder -> assertThat(reminder.lapsesAt())
                                .isAfter(Instant.now().plus(Duration.ofDays(2).minusMinutes(5)))));
        all(id).body("[0].state", equalTo("WAITING")).body("[0].remindsAt", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "reopening | {\"questions\": [\"?\"]} | request-open",
            "extension | {\"workingDays\": 1} | not-later",
            "extension | {\"workingDays\": 30, \"lapsesAfter\": \"P40D\"} | lapse-said-twice"})
    void whatMakesNoSenseIsRefusedAndChangesNothing(String command, String body, String reason) {
        var id = desk.triaged();
        var request = asked(id);
        var before = desk.etag(id);

        say(id, request, command, body).statusCode(409).body("reason", equalTo(reason));
        say(id, UUID.randomUUID(), command, body).statusCode(409).body("reason", equalTo("unknown-request"));

        assertThat(desk.etag(id)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "reopening | {\"questions\": []} | /questions",
            "extension | {\"workingDays\": 0} | /workingDays",
            "extension | {\"lapsesAfter\": \"soon\"} | /lapsesAfter",
            "withdrawal | {\"reason\": \"a\"} | /reason"})
    void aWrongFieldIsNamed(String command, String body, String pointer) {
        Desk.as(TestTokens.operator("anna")).header("If-Match", "\"1;life=1\"").body(body)
                .post("/api/v1/cases/{id}/information-requests/{request}/{command}", UUID.randomUUID(),
                        UUID.randomUUID(), command)
                .then().statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void aRequesterMayNotAndAWrongListIsNoList() {
        var id = desk.triaged();
        var request = asked(id);
        for (var command : List.of("reopening", "extension", "withdrawal")) {
            Desk.as(TestTokens.requester("rita", "acme")).body("{\"questions\": [\"?\"]}")
                    .post("/api/v1/cases/{id}/information-requests/{request}/{command}", id, request, command).then()
                    .statusCode(403);
        }
        Desk.as(TestTokens.operator("anna")).get("/api/v1/cases/{id}/information-requests?all=maybe", id).then()
                .statusCode(400);
    }
}
