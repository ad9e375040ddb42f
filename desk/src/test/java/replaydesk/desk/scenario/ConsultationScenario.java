package replaydesk.desk.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static replaydesk.desk.scenario.Scene.ANNA;
import static replaydesk.desk.scenario.Scene.BORIS;
import static replaydesk.desk.scenario.Scene.LENA;
import static replaydesk.desk.scenario.Scene.RITA;
import static replaydesk.desk.scenario.Scene.SYSTEM;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import replaydesk.desk.DeskStack;
import replaydesk.stack.mail.CaughtMail;

@QuarkusTest
@QuarkusTestResource(DeskStack.class)
@DisplayName("R14: a colleague or a team is consulted, and the case stays where it is")
class ConsultationScenario {

    private static final String QUESTION = "Встречал ли кто-нибудь такое после обновления?";

    private final Scene scene = new Scene();
    private final String address = "rita@" + scene.organisation + ".example";
    private String path;

    @BeforeEach
    void register() {
        path = scene.registered(scene.addressed(RITA, address), Map.of("channel", "PORTAL", "language", "ru", "subject",
                "Нет связи после обновления", "requester", Map.of("name", "Рита")));
        scene.routed(path);
        scene.taken(ANNA, path);
    }

    private String asks(Map<String, Object> consultation) {
        return scene.does(ANNA, path, "consultations", consultation).getString("id");
    }

    private static Map<String, Object> of(String whom, String name) {
        return Map.of(whom, name, "question", QUESTION);
    }

    @Test
    @DisplayName("The colleague finds the question among those put to them and answers; nothing of the case moves")
    void answered() {
        var id = asks(of("colleague", BORIS));

        var mine = "/api/v1/consultations?of=me&open=true";
        scene.as(BORIS).get(mine).then().statusCode(200).body("items.id", contains(id))
                .body("items.question", contains(QUESTION)).body("items.askedBy", contains(ANNA));
        scene.does(BORIS, path, "consultations/" + id + "/answer", Map.of("answer", "Да, помогла старая версия"));

        scene.as(BORIS).get(mine).then().body("items", empty());
        scene.as(ANNA).get(path + "/consultations").then().statusCode(200)
                .body("items[0].state", equalTo("ANSWERED")).body("items[0].question", equalTo(QUESTION))
                .body("items[0].answers.answer", contains("Да, помогла старая версия"))
                .body("items[0].answers.by", contains(BORIS));
        scene.as(ANNA).get(path).then().body("status", equalTo("IN_SOLUTION")).body("waitingOn", equalTo("DESK"))
                .body("assignment.specialist", equalTo(ANNA));
        scene.as(ANNA).get(path + "/assignment").then().body("level", equalTo(1)).body("reassignments", equalTo(0));
        scene.as(ANNA).get(path + "/events?limit=200").then().body("items.type",
                hasItem("replaydesk.escalation.consultation-answered.v1"));
    }

    @Test
    @DisplayName("The requester and their systems never see it: not in the timeline, not by a path, not by mail")
    void internal() {
        asks(of("team", "network"));

        for (var who : new String[] {RITA, SYSTEM}) {
            scene.as(who).get(path + "/consultations").then().statusCode(403);
            scene.as(who).get("/api/v1/consultations").then().statusCode(403);
            assertThat(scene.as(who).get(path + "/events?limit=200").then().statusCode(200).extract().asString())
                    .doesNotContain("consultation").doesNotContain(QUESTION);
        }
        assertThat(DeskStack.mailsTo(address)).noneMatch(mail -> mail.text().contains(QUESTION));
    }

    @Test
    @DisplayName("Several are open at once; one is answered for the team by the lead, another withdrawn")
    void several() {
        var team = asks(of("team", "network"));
        var colleague = asks(of("colleague", BORIS));
        scene.as(LENA).get("/api/v1/consultations?team=network&open=true").then().body("items.id", contains(team));

        scene.does(LENA, path, "consultations/" + team + "/answer", Map.of("answer", "Проверьте DNS"));
        scene.does(ANNA, path, "consultations/" + colleague + "/withdrawal", Map.of("reason", "Уже ответили"));

        scene.as(ANNA).get(path + "/consultations").then().body("items.state", contains("ANSWERED", "WITHDRAWN"))
                .body("items[1].reason", equalTo("Уже ответили"));
        scene.as(ANNA).get(path + "/consultations?open=true").then().body("items", hasSize(0));
        scene.command(BORIS, path, "consultations/" + colleague + "/answer", Map.of("answer", "Да")).statusCode(409)
                .body("reason", equalTo("consultation-withdrawn"));
    }

    @Test
    @DisplayName("Who was asked is reminded at its own time, while the case goes on")
    void reminded() {
        asks(Map.of("colleague", BORIS, "question", QUESTION, "remindAt", Instant.now().plusSeconds(2).toString()));

        scene.until(BORIS, path + "/consultations", "items[0].remindedAt", notNullValue());
        scene.as(BORIS).get(path + "/consultations").then().body("items[0].state", equalTo("OPEN"));
        scene.as(ANNA).get(path).then().body("waitingOn", equalTo("DESK"));
    }

    @Test
    @DisplayName("Who was asked gets the question and the reminder by mail; the requester never does")
    void mailed() {
        var expert = "expert-" + UUID.randomUUID();
        scene.saved("team", "of-" + expert, Map.of("names", Scene.texts("Experts", "Эксперты", "Experter"), "level", 3,
                "email", "team-" + expert + "@example.org"));
        scene.saved("specialist", expert, Map.of("name", "Эксперт", "teams", List.of("of-" + expert), "email",
                expert + "@example.org", "languages", List.of("ru")));
        asks(Map.of("colleague", expert, "question", QUESTION, "remindAt", Instant.now().plusSeconds(2).toString()));
        asks(of("team", "of-" + expert));

        await().atMost(Scene.SOON).until(() -> DeskStack.mailsTo(expert + "@example.org").size() == 2
                && DeskStack.mailsTo("team-" + expert + "@example.org").size() == 1);
        assertThat(DeskStack.mailsTo(expert + "@example.org")).allMatch(mail -> mail.text().contains(QUESTION))
                .extracting(CaughtMail::subject).last().asString().contains("Вопрос всё ещё ждёт вашего ответа");
        assertThat(DeskStack.mailsTo(address)).noneMatch(mail -> mail.text().contains(QUESTION));
        scene.as(RITA).get(path + "/notifications?limit=200").then().statusCode(200)
                .body("items.notice", not(hasItem("consultation-asked")));
    }

    @Test
    @DisplayName("A question to nobody, oneself or an unknown team is refused, and an answer of who was not asked")
    void refused() {
        refused(Map.of("question", QUESTION), "whom-to-ask");
        refused(of("colleague", ANNA), "asks-oneself");
        scene.command(ANNA, path, "consultations", of("team", "netwrok")).statusCode(409)
                .body("reason", equalTo("unknown-team")).body("closeMatches", hasItem("network"));
        var id = asks(of("colleague", LENA));
        scene.command(BORIS, path, "consultations/" + id + "/answer", Map.of("answer", "Нет")).statusCode(409)
                .body("reason", equalTo("not-asked"));
    }

    private void refused(Map<String, Object> consultation, String reason) {
        scene.command(ANNA, path, "consultations", consultation).statusCode(409).body("reason", equalTo(reason));
    }

    @Test
    @DisplayName("A name that nobody can have finds nothing")
    void nobodysName() {
        scene.as(ANNA).queryParam("of", "\0").queryParam("team", "\0").get("/api/v1/consultations").then()
                .statusCode(200).body("items", hasSize(0));
    }
}
