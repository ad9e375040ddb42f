package replaydesk.desk.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static replaydesk.desk.scenario.Scene.ANNA;
import static replaydesk.desk.scenario.Scene.BORIS;
import static replaydesk.desk.scenario.Scene.RITA;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import replaydesk.desk.DeskStack;
import replaydesk.stack.mail.CaughtMail;

@QuarkusTest
@QuarkusTestResource(DeskStack.class)
@DisplayName("R10: the specialist asks further questions, and the customer answers")
class InformationRequestScenario {

    private static final Map<String, Object> LOGS = Map.of("kind", "LOGS", "questions",
            List.of("Какая версия программы?", "Когда это началось?"), "attachments", List.of("Журнал за сегодня"));
    private static final Map<String, Object> STEPS = Map.of("kind", "STEPS", "questions",
            List.of("Что вы делали перед этим?"));

    private final Scene scene = new Scene();
    private final String address = "rita@" + scene.organisation + ".example";
    private String path;

    @BeforeEach
    void register() {
        path = scene.registered(scene.addressed(RITA, address), Map.of("channel", "PORTAL", "language", "ru",
                "subject", "Программа не запускается", "requester", Map.of("name", "Рита")));
        scene.routed(path);
        scene.taken(ANNA, path);
    }

    private String asks(String who, Map<String, Object> questions) {
        return scene.does(who, path, "information-requests", questions).getString("id");
    }

    private void answers(String text, String request) {
        scene.does(RITA, path, "messages", request == null ? Map.of("text", text)
                : Map.of("text", text, "answersRequest", request));
    }

    private void state(String request, String expected) {
        scene.until(RITA, path + "/information-requests?all=true", "find { it.id == '" + request + "' }.state",
                equalTo(expected));
    }

    private CaughtMail mail(String subject) {
        await(subject).atMost(Scene.SOON).until(() -> DeskStack.mailsTo(address).stream()
                .anyMatch(mail -> mail.subject().contains(subject)));
        return DeskStack.mailsTo(address).stream().filter(mail -> mail.subject().contains(subject)).toList().getLast();
    }

    @Test
    @DisplayName("Several questions and an attachment: the case waits for the customer until a message answers")
    void asked() {
        var request = asks(ANNA, LOGS);

        scene.as(ANNA).get(path).then().statusCode(200).body("status", equalTo("WAITING_FOR_CUSTOMER"))
                .body("waitingOn", equalTo("REQUESTER")).body("openRequests.requestId", contains(request));
        scene.as(ANNA).get("/api/v1/cases?waitingOn=REQUESTER&organisation=" + scene.organisation).then()
                .body("items", hasSize(1));
        scene.as(RITA).get(path + "/events?limit=200").then().statusCode(200)
                .body("items.payload.questions.flatten()", hasItems("Какая версия программы?", "Когда это началось?"))
                .body("items.payload.attachments.flatten()", hasItem("Журнал за сегодня"));
        var mail = mail("Нам нужны сведения");
        assertThat(mail.text()).contains("Здравствуйте, Рита!", "- Какая версия программы?", "- Когда это началось?",
                "- Журнал за сегодня");

        answers("Версия 7, со вчерашнего дня", null);

        state(request, "ANSWERED");
        scene.until(ANNA, path, "status", equalTo("IN_SOLUTION"));
        scene.as(ANNA).get(path).then().body("waitingOn", equalTo("DESK"));
        scene.as(ANNA).get(path + "/events?limit=200").then().body("items.type",
                hasItem("replaydesk.triage.information-provided.v1"));
    }

    @Test
    @DisplayName("A second request is open at once: a message that names one answers it, and the other stays open")
    void twoAtOnce() {
        var first = asks(ANNA, LOGS);
        var second = asks(BORIS, STEPS);
        scene.as(RITA).get(path + "/information-requests").then().statusCode(200).body("id",
                containsInAnyOrder(first, second)).body("state", contains("WAITING", "WAITING"));

        answers("Ничего не делала", second);

        state(second, "ANSWERED");
        state(first, "HEARD");
        scene.as(ANNA).get(path).then().body("waitingOn", equalTo("DESK"));
        answers("Версия 7", first);
        state(first, "ANSWERED");
        scene.as(RITA).get(path + "/information-requests").then().body("", hasSize(0));
        scene.until(ANNA, path, "status", equalTo("IN_SOLUTION"));
    }

    @Test
    @DisplayName("Half an answer: somebody says that it is still open, and the customer is told what is missing")
    void stillOpen() {
        var request = asks(ANNA, LOGS);
        answers("Версия 7", null);
        state(request, "ANSWERED");

        scene.does(BORIS, path, "information-requests/" + request + "/reopening",
                Map.of("questions", List.of("Когда это началось?")));

        state(request, "WAITING");
        scene.as(ANNA).get(path).then().body("status", equalTo("WAITING_FOR_CUSTOMER"));
        assertThat(mail("Нам всё ещё").text()).contains("- Когда это началось?").doesNotContain("Какая версия");
        answers("Вчера", null);
        state(request, "ANSWERED");
    }

    @Test
    @DisplayName("Who needs more time gets it, and is told so")
    void extended() {
        var request = asks(ANNA, LOGS);
        var lapses = lapsesAt(request);

        scene.does(BORIS, path, "information-requests/" + request + "/extension", Map.of("workingDays", 60));

        scene.as(RITA).get(path + "/information-requests").then().body("[0].state", equalTo("WAITING"))
                .body("[0].lapsesAt", greaterThan(lapses)).body("[0].remindsAt", notNullValue());
        assertThat(mail("ещё время ответить").text()).contains("- Какая версия программы?");
        scene.command(ANNA, path, "information-requests/" + request + "/extension", Map.of("workingDays", 1))
                .statusCode(409).body("reason", equalTo("not-later"));
    }

    private String lapsesAt(String request) {
        return scene.read(RITA, path + "/information-requests").getString("find { it.id == '" + request + "' }"
                + ".lapsesAt");
    }

    @Test
    @DisplayName("What is no longer wanted is withdrawn, the customer is told, and the desk works on")
    void withdrawn() {
        var request = asks(ANNA, LOGS);

        scene.does(BORIS, path, "information-requests/" + request + "/withdrawal",
                Map.of("note", "Нашли журнал сами"));

        state(request, "WITHDRAWN");
        scene.as(ANNA).get(path).then().body("status", equalTo("IN_SOLUTION")).body("openRequests", hasSize(0));
        assertThat(mail("не нужно").text()).contains("Нашли журнал сами");
        scene.command(ANNA, path, "information-requests/" + request + "/reopening",
                Map.of("questions", List.of("?"))).statusCode(409).body("reason", equalTo("request-withdrawn"));
    }

    @Test
    @DisplayName("What the customer says on the telephone, and an operator writes down, is an answer as well")
    void answeredByTelephone() {
        var request = asks(ANNA, LOGS);

        scene.does(BORIS, path, "messages", Map.of("text", "Версия 7", "onBehalfOf", RITA, "channel", "PHONE",
                "answersRequest", request));

        state(request, "ANSWERED");
        scene.until(ANNA, path, "status", equalTo("IN_SOLUTION"));
    }
}
