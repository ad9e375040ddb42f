package replaydesk.desk.scenario;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static replaydesk.desk.scenario.Scene.ANNA;
import static replaydesk.desk.scenario.Scene.BORIS;
import static replaydesk.desk.scenario.Scene.RITA;
import static replaydesk.desk.scenario.Scene.SYSTEM;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import replaydesk.desk.DeskStack;
import replaydesk.stack.mail.CaughtMail;

@QuarkusTest
@QuarkusTestResource(DeskStack.class)
@DisplayName("R16, R17: the customer is told what to do, and whether it helped decides")
class SolutionScenario {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s/]+(/api/v1/solutions/[\\w-]{43})");

    private final Scene scene = new Scene();
    private final String address = "rita@" + scene.organisation + ".example";
    private String path;

    @BeforeEach
    void register() {
        path = scene.registered(scene.addressed(RITA, address), Map.of("channel", "PORTAL", "language", "ru", "subject",
                "Не открывается почта", "requester", Map.of("name", "Рита")));
        scene.routed(path);
        scene.taken(ANNA, path);
    }

    private void proposes(Map<String, Object> solution) {
        scene.does(ANNA, path, "solutions", solution);
    }

    private CaughtMail mail(int number) {
        await("mail " + number).atMost(Scene.SOON).until(() -> mails().size() >= number);
        return mails().get(number - 1);
    }

    private List<CaughtMail> mails() {
        return DeskStack.mailsTo(address).stream().filter(mail -> mail.subject().contains("Решение")).toList();
    }

    private String link(CaughtMail mail) {
        var link = LINK.matcher(mail.text());
        assertThat(link.find()).as(mail.text()).isTrue();
        return link.group(1);
    }

    /** Fills in a page's form, as a browser sends it. */
    private static RequestSpecification answering(String reason) {
        return browser().contentType("application/x-www-form-urlencoded; charset=UTF-8").formParam("reason", reason);
    }

    private static RequestSpecification browser() {
        return given().header("Accept", "text/html,*/*;q=0.8");
    }

    @Test
    @DisplayName("Steps come by mail with a link; the page needs no login, and its button solves the case")
    void acceptedByLink() {
        proposes(Map.of("kind", "FIX", "text", "Почта снова работает, если войти заново", "steps",
                List.of("Выйдите из программы", "Войдите снова"), "attachments",
                List.of(Map.of("id", UUID.randomUUID().toString(), "name", "инструкция.pdf", "mediaType",
                        "application/pdf", "size", 2048))));
        var mail = mail(1);
        assertThat(mail.text()).contains("1. Выйдите из программы", "2. Войдите снова", "- инструкция.pdf");
        var link = link(mail);

        browser().get(link).then().statusCode(200).contentType("text/html").body(containsString("Помогло?"))
                .body(containsString("Выйдите из программы"));
        scene.as(ANNA).get(path).then().body("status", equalTo("SOLVED")).body("waitingOn", equalTo("REQUESTER"));
        answering("Спасибо").post(link + "/acceptance").then().statusCode(200)
                .body(containsString("Спасибо: помогло"));

        scene.until(ANNA, path, "status", equalTo("CLOSED"));
        scene.as(ANNA).get(path + "/solutions").then().body("accepted", equalTo(1))
                .body("tries[0].judged", equalTo("ACCEPTED")).body("tries[0].reason", equalTo("Спасибо"))
                .body("tries[0].judgedBy", equalTo(RITA));
        browser().get(link).then().statusCode(200).body(containsString("Обращение завершено"))
                .body(not(containsString("<form")));
    }

    @Test
    @DisplayName("A rejection goes back to level and person with its reason; tries are counted and all of them shown")
    void rejected() {
        proposes(Map.of("kind", "INFORMATION", "text", "Проверьте сеть"));
        var first = link(mail(1));

        answering("Сеть в порядке").post(first + "/rejection").then().statusCode(200)
                .body(containsString("Спасибо, что сообщили"));

        scene.as(ANNA).get(path).then().body("status", equalTo("IN_SOLUTION")).body("waitingOn", equalTo("DESK"))
                .body("assignment.specialist", equalTo(ANNA)).body("assignment.level", equalTo(1));
        proposes(Map.of("kind", "FIX", "text", "Сервер перезапущен"));
        mail(2);
        scene.does(BORIS, path, "solutions/2/rejection", Map.of("reason", "По телефону: нет", "onBehalfOf", RITA));
        proposes(Map.of("kind", "FIX", "text", "Ящик восстановлен"));
        scene.does(SYSTEM, path, "solutions/3/acceptance", Map.of("onBehalfOf", RITA));

        scene.as(ANNA).get(path + "/solutions").then().body("count", equalTo(3)).body("rejected", equalTo(2))
                .body("accepted", equalTo(1)).body("tries.judged", contains("REJECTED", "REJECTED", "ACCEPTED"))
                .body("tries.reason", contains("Сеть в порядке", "По телефону: нет", null))
                .body("tries.judgedBy", contains(RITA, BORIS, SYSTEM)).body("tries.by", contains(ANNA, ANNA, ANNA))
                .body("tries.level", contains(1, 1, 1));
        browser().get(first).then().statusCode(200).body(not(containsString("<form")));
    }

    @Test
    @DisplayName("A known solution is sent as its article is written in the customer's language")
    void known() {
        proposes(Map.of("kind", "INFORMATION", "knownSolution", Map.of("key", "account-locked", "version", 1)));

        assertThat(mail(1).text()).contains("Учётная запись заблокирована", "1. Подождите пятнадцать минут");
        scene.as(RITA).get(path + "/solutions").then().body("tries[0].steps", hasSize(6))
                .body("tries[0].knownSolution.key", equalTo("account-locked")).body("tries[0].by", nullValue());
    }

    @Test
    @DisplayName("A workaround helps, and the fix stays open: the case does not close, and waits on the desk")
    void workaround() {
        proposes(Map.of("kind", "WORKAROUND", "text", "Пользуйтесь почтой в браузере", "fixWanted", true));
        var mail = mail(1);
        assertThat(mail.text()).contains("Мы ещё работаем над исправлением");

        answering("").post(link(mail) + "/acceptance").then().statusCode(200)
                .body(containsString("Само исправление ещё впереди"));

        scene.as(ANNA).get(path).then().body("status", equalTo("IN_SOLUTION")).body("waitingOn", equalTo("DESK"))
                .body("solution.fixWanted", equalTo(true));
        scene.as(ANNA).get(path + "/closure").then().body("closesAt", nullValue());
        proposes(Map.of("kind", "FIX", "text", "Исправлено в версии 8"));
        scene.does(RITA, path, "solutions/2/acceptance", Map.of());
        scene.until(ANNA, path, "status", equalTo("CLOSED"));
    }

    @Test
    @DisplayName("A solution that nobody knows, an empty one, a fix that leaves the fix open, a forged link: refused")
    void refused() {
        refused(Map.of("kind", "FIX", "text", "x", "knownSolution", Map.of("key", "account-lokced", "version", 1)),
                "unknown-known-solution");
        scene.command(ANNA, path, "solutions",
                Map.of("kind", "FIX", "text", "x", "knownSolution", Map.of("key", "account-lokced", "version", 1)))
                .body("closeMatches", hasItem("account-locked"));
        refused(Map.of("kind", "FIX", "text", "x", "knownSolution", Map.of("key", "account-locked", "version", 99)),
                "unknown-known-solution");
        refused(Map.of("kind", "FIX"), "nothing-proposed");
        refused(Map.of("kind", "FIX", "text", "x", "fixWanted", true), "no-workaround");
        browser().get("/api/v1/solutions/" + "A".repeat(43)).then().statusCode(404).contentType("text/html");
        scene.as(RITA).get(path + "/solutions").then().body("count", equalTo(0));
    }

    private void refused(Map<String, Object> solution, String reason) {
        scene.command(ANNA, path, "solutions", solution).statusCode(409).body("reason", equalTo(reason));
    }
}
