package replaydesk.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.ChecklistAnswered;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

/** Checklists over HTTP, on the real log. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ChecklistsTest {

    private static final String REMOTE = """
            {"type": "INCIDENT", "category": "network-remote-access", "impact": "LOW", "urgency": "MEDIUM"}""";

    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static UUID remote() {
        var id = desk.triaged();
        desk.post(id, "classification", REMOTE).statusCode(201);
        return id;
    }

    private static ValidatableResponse answer(UUID id, String who, String item, String answer) {
        return Desk.as(TestTokens.operator(who)).body("""
                {"version": 1, "answers": [{"item": "%s", "answer": "%s"}]}""".formatted(item, answer))
                .post("/api/v1/cases/{id}/checklists/vpn/answers", id).then();
    }

    @Test
    void oneBeginsAnotherGoesOnAndOneCommandAppliesWhatCameOut() {
        var id = remote();
        desk.get(id, "checklists").statusCode(200).body("", hasSize(1)).body("[0].key", equalTo("vpn"))
                .body("[0].state", equalTo("OPEN")).body("[0].next.key", equalTo("internet"));

        answer(id, "anna", "internet", "no").statusCode(201);
        answer(id, "boris", "place", "abroad").statusCode(201);

        desk.etag(id);
        var vpn = desk.get(id, "checklists").statusCode(200).body("[0].state", equalTo("DONE"))
                .body("[0].next", nullValue()).body("[0].answers.by", contains("anna", "boris"))
                .body("[0].answers.answer", contains("no", "abroad"))
                .body("[0].offers.command", contains("classification", "information-requests")).extract().jsonPath();
        for (var offer : List.of("classification", "request")) {
            var body = vpn.<Object>get("[0].offers.%s.find { it != null }".formatted(offer));
            Desk.as(TestTokens.operator("anna")).header("If-Match", desk.etag(id)).body(body)
                    .post("/api/v1/cases/{id}/{command}", id,
                            offer.equals("request") ? "information-requests" : offer)
                    .then().statusCode(201);
        }
        assertThat(desk.log.accepted(id, CaseClassified.class).getLast().category().key())
                .isEqualTo("network-connection");
        assertThat(desk.log.accepted(id, ChecklistAnswered.class)).hasSize(2);
        desk.etag(id);
        desk.get(id, "checklists").body("[0].offers.command", contains("information-requests"));
    }

    @Test
    void ofTwoWhoAnswerTheSameAtOnceOneIsRight() {
        var id = remote();
        var both = List.of("anna", "boris").stream().map(who -> CompletableFuture
                .supplyAsync(() -> answer(id, who, "internet", "yes").extract().statusCode())).toList();

        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 409);
        assertThat(desk.log.accepted(id, ChecklistAnswered.class)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "vpn | {\"version\": 1, \"answers\": [{\"item\": \"place\", \"answer\": \"home\"}]} | wrong-step",
            "vpn | {\"version\": 1, \"answers\": [{\"item\": \"internet\", \"answer\": \"x\"}]} | unknown-answer",
            "vpn | {\"version\": 9, \"answers\": [{\"item\": \"internet\", \"answer\": \"no\"}]} | checklist-version",
            "rain | {\"version\": 1, \"answers\": [{\"item\": \"internet\", \"answer\": \"no\"}]} | unknown-checklist"})
    void aWrongAnswerIsRefusedWithTheReason(String key, String body, String reason) {
        var id = remote();

        Desk.as(TestTokens.operator("anna")).body(body).post("/api/v1/cases/{id}/checklists/{key}/answers", id, key)
                .then().statusCode(409).body("reason", equalTo(reason)).body("detail", containsString("Expected"));

        assertThat(desk.log.accepted(id, ChecklistAnswered.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"answers\": [{\"item\": \"internet\", \"answer\": \"no\"}]} | /version",
            "{\"version\": 1, \"answers\": []} | /answers",
            "{\"version\": 1, \"answers\": [{\"item\": \"internet\", \"answer\": \" \"}]} | /answers/0/answer",
            "{\"version\": 1, \"answers\": [{\"item\": \"a\", \"answer\": \"b\"}], \"colour\": 1} | /colour"})
    void aWrongFieldIsNamed(String body, String pointer) {
        Desk.as(TestTokens.operator("anna")).body(body)
                .post("/api/v1/cases/{id}/checklists/vpn/answers", UUID.randomUUID()).then().statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void theDesksWordsAreTheDesks() {
        var id = remote();

        Desk.as(TestTokens.requester("rita", "acme")).get("/api/v1/cases/{id}/checklists", id).then().statusCode(403);
        Desk.as(TestTokens.integrator("acme")).get("/api/v1/cases/{id}/checklists", id).then().statusCode(403);
        answer(UUID.randomUUID(), "anna", "internet", "no").statusCode(404);
    }
}
