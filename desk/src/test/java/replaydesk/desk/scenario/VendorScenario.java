package replaydesk.desk.scenario;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static replaydesk.desk.scenario.Scene.ANNA;
import static replaydesk.desk.scenario.Scene.BORIS;
import static replaydesk.desk.scenario.Scene.OLGA;
import static replaydesk.desk.scenario.Scene.RITA;
import static replaydesk.desk.scenario.Scene.SYSTEM;
import static replaydesk.desk.scenario.Scene.texts;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
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
@DisplayName("R19: level 4 is outside, and nothing goes there before the customer agrees")
class VendorScenario {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s/]+(/api/v1/vendor-consents/[\\w-]{43})");

    private final Scene scene = new Scene();
    private final String address = "rita@" + scene.organisation + ".example";
    private final String vendor = "vendor-" + UUID.randomUUID();
    private final String service = "service@" + scene.organisation + ".example";
    private String path;

    @BeforeEach
    void register() {
        scene.saved("vendor", vendor, Map.of("names", texts("Alfa Printers", "Альфа Принт", "Alfa Skrivare"),
                "contacts", List.of(Map.of("name", "Service", "email", service, "language", "en")),
                "contracts", List.of(Map.of("number", "C-17", "from", "2020-01-01")),
                "targets", List.of(Map.of("priority", "LOW", "within", "P5D")),
                "discloses", Map.of("logs", texts("Log files", "Журналы", "Loggar"), "problem",
                        texts("What you wrote", "Ваши слова", "Vad du skrev"), "contact",
                        texts("Your name and address", "Ваше имя и адрес", "Ditt namn och din adress")),
                "mailed", Map.of("problem", List.of("SUBJECT", "DESCRIPTION"), "contact",
                        List.of("REQUESTER_NAME", "REQUESTER_EMAIL"))));
        path = scene.registered(scene.addressed(RITA, address), Map.of("channel", "PORTAL", "language", "ru", "subject",
                "Принтер печатает пустые листы", "requester", Map.of("name", "Рита")));
        scene.routed(path);
        scene.taken(ANNA, path);
    }

    private void asks(String... discloses) {
        scene.does(ANNA, path, "vendor-consent", Map.of("vendor", vendor, "discloses", List.of(discloses)));
    }

    private CaughtMail mail(String subject) {
        await(subject).atMost(Scene.SOON).until(() -> DeskStack.mailsTo(address).stream()
                .anyMatch(mail -> mail.subject().contains(subject)));
        return DeskStack.mailsTo(address).stream().filter(mail -> mail.subject().contains(subject)).toList().getLast();
    }

    private String link() {
        var link = LINK.matcher(mail("Можно ли привлечь").text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** Fills in a page's form, as a browser sends it. */
    private static RequestSpecification answering(String reason) {
        return browser().contentType("application/x-www-form-urlencoded; charset=UTF-8").formParam("reason", reason);
    }

    private static RequestSpecification browser() {
        return given().header("Accept", "text/html,*/*;q=0.8");
    }

    private void agreed() {
        asks("logs");
        scene.does(RITA, path, "vendor-consent/giving", Map.of());
    }

    @Test
    @DisplayName("The customer agrees by the link of a mail; the vendor gets the case, reports and returns it")
    void agreedByLink() {
        asks("logs", "contact");
        assertThat(mail("Можно ли привлечь").text()).contains("Альфа Принт", "- Журналы", "- Ваше имя и адрес");
        var link = link();
        browser().get(link).then().statusCode(200).contentType("text/html").body(containsString("Журналы"))
                .body(containsString("ничего передано не будет"));

        answering("").post(link + "/giving").then().statusCode(200)
                .body(containsString("Спасибо: вы согласились"));
        scene.does(ANNA, path, "vendor-handover", Map.of("vendor", vendor, "discloses", List.of("logs"), "reference",
                "A-77", "promisedAt", Instant.now().plusSeconds(86_400).toString()));

        scene.as(ANNA).get(path).then().body("status", equalTo("WAITING_FOR_VENDOR"))
                .body("waitingOn", equalTo("VENDOR"));
        scene.as(RITA).get(path).then().body("status", equalTo("WAITING_FOR_VENDOR"))
                .body("vendor.name", equalTo("Альфа Принт")).body("vendor.standing", equalTo("AT_WORK"))
                .body("vendor.reference", nullValue());
        assertThat(mail("Передано поставщику").text()).contains("Альфа Принт");
        scene.as(ANNA).get("/api/v1/cases?vendor=" + vendor).then().body("items", hasSize(1));
        scene.does(SYSTEM, path, "vendor-updates", Map.of("note", "Запчасть заказана", "reference", "A-78"));
        scene.does(ANNA, path, "vendor-return", Map.of("note", "Заменён барабан"));

        scene.as(ANNA).get(path).then().body("status", equalTo("IN_SOLUTION")).body("waitingOn", equalTo("DESK"))
                .body("assignment.specialist", equalTo(ANNA));
        assertThat(mail("Вернулось от поставщика").text()).contains("Альфа Принт").doesNotContain("барабан");
        scene.as(ANNA).get(path + "/vendor").then().statusCode(200).body("standing", equalTo("RETURNED"))
                .body("history.kind", contains("CONSENT_ASKED", "CONSENT_GIVEN", "HANDED_OVER", "UPDATED", "RETURNED"))
                .body("history[2].reference.id", equalTo("A-77")).body("history[2].contract", equalTo("C-17"))
                .body("history[3].text", equalTo("Запчасть заказана")).body("history[4].text", equalTo(
                        "Заменён барабан"));
        scene.as(RITA).get(path + "/vendor").then().statusCode(200)
                .body("history.kind", contains("CONSENT_ASKED", "CONSENT_GIVEN", "HANDED_OVER", "RETURNED"))
                .body("history[3].text", nullValue()).body("history[2].reference", nullValue());
        scene.as(RITA).get(path + "/events?limit=200").then().body("items.type",
                hasItems("replaydesk.escalation.case-handed-to-vendor.v1",
                        "replaydesk.escalation.case-returned-from-vendor.v1"));
    }

    @Test
    @DisplayName("The vendor is mailed what the customer agreed to and nothing else, and reminded when it is late")
    void mailed() {
        asks("logs", "problem");
        var notices = path + "/notifications?limit=200";
        assertThat(DeskStack.mailsTo(service)).as("nothing leaves before consent").isEmpty();
        scene.does(RITA, path, "vendor-consent/giving", Map.of());
        assertThat(DeskStack.mailsTo(service)).as("consent alone sends nothing").isEmpty();

        scene.does(ANNA, path, "vendor-handover", Map.of("vendor", vendor, "reference", "A-77", "promisedAt",
                Instant.now().plusSeconds(5).toString()));

        await().atMost(Scene.SOON).until(() -> DeskStack.mailsTo(service).size() == 2);
        var number = scene.read(ANNA, path).getString("number");
        var mails = DeskStack.mailsTo(service);
        assertThat(mails.getFirst().subject()).contains(number, "C-17");
        assertThat(mails.getFirst().text()).contains(number, "C-17", "A-77", "- Log files", "- What you wrote",
                "Принтер печатает пустые листы").doesNotContain("Рита", address, "Your name");
        assertThat(mails.getLast().text()).contains(number, "A-77").doesNotContain("Принтер", "Рита");
        scene.until(ANNA, notices, "items.findAll { it.recipient == 'vendor:" + vendor + "' }.state",
                contains("DELIVERED", "DELIVERED"));
        scene.as(RITA).get(notices).then().body("items.notice", not(hasItem("vendor-given-case")))
                .body("items.recipient.findAll { it != null }", empty());
    }

    @Test
    @DisplayName("Without consent, or for more than was agreed to, nothing goes out, and no case goes to level 4")
    void withoutConsent() {
        var handOver = Map.of("vendor", vendor);
        scene.command(ANNA, path, "vendor-handover", handOver).statusCode(409)
                .body("reason", equalTo("vendor-consent-needed"));
        scene.command(ANNA, path, "assignment", Map.of("team", "vendor-coordination")).statusCode(409)
                .body("reason", equalTo("vendor-consent-needed"));
        scene.command(ANNA, path, "escalations", Map.of("toLevel", 4, "kind", "FUNCTIONAL", "reason", "Нужен завод"))
                .statusCode(409).body("reason", equalTo("vendor-consent-needed"));
        asks("logs");
        scene.command(ANNA, path, "vendor-handover", handOver).statusCode(409)
                .body("reason", equalTo("vendor-consent-needed"));
        scene.does(RITA, path, "vendor-consent/refusal", Map.of("reason", "В журналах личные данные"));
        scene.command(ANNA, path, "vendor-handover", handOver).statusCode(409)
                .body("detail", containsString("refused"));
        scene.as(ANNA).get(path + "/vendor").then().body("history[1].text", equalTo("В журналах личные данные"));

        scene.does(RITA, path, "vendor-consent/giving", Map.of());
        scene.command(ANNA, path, "vendor-handover", Map.of("vendor", vendor, "discloses", List.of("contact")))
                .statusCode(409).body("reason", equalTo("not-consented"));
        scene.does(ANNA, path, "assignment", Map.of("team", "vendor-coordination"));
    }

    @Test
    @DisplayName("Consent by somebody else, without evidence, or by another link is refused with the reason")
    void somebodyElses() {
        asks("logs");
        var first = link();
        scene.as(OLGA).body("{}").post(path + "/vendor-consent/giving").then().statusCode(404);
        scene.command(BORIS, path, "vendor-consent/giving", Map.of()).statusCode(409)
                .body("reason", equalTo("not-yours"));
        scene.command(BORIS, path, "vendor-consent/giving", Map.of("onBehalfOf", RITA)).statusCode(409)
                .body("reason", equalTo("evidence-needed"));
        scene.command(BORIS, path, "vendor-consent/giving", Map.of("onBehalfOf", OLGA, "evidence", "По телефону"))
                .statusCode(409).body("reason", equalTo("not-the-requester"));
        given().get("/api/v1/vendor-consents/" + "A".repeat(43)).then().statusCode(404);
        given().get("/api/v1/solutions/" + first.substring(first.lastIndexOf('/') + 1)).then().statusCode(404);
        asks("contact");
        given().contentType("application/json").body("{}").post(first + "/giving").then().statusCode(409)
                .body("reason", equalTo("consent-replaced"));
        browser().get(first).then().statusCode(200).body(containsString("Этот вопрос уже закрыт"))
                .body(not(containsString("<form")));

        scene.does(BORIS, path, "vendor-consent/giving", Map.of("onBehalfOf", RITA, "evidence", "По телефону, 14:05"));
        scene.as(RITA).get(path + "/vendor").then().body("standing", equalTo("CONSENT_GIVEN"))
                .body("history.find { it.kind == 'CONSENT_GIVEN' }.evidence", equalTo("По телефону, 14:05"));
    }

    @Test
    @DisplayName("What the vendor does not return in time is overdue, in the case and in the list")
    void overdue() {
        agreed();
        scene.does(ANNA, path, "vendor-handover",
                Map.of("vendor", vendor, "promisedAt", Instant.now().plusSeconds(2).toString()));

        scene.until(ANNA, path + "/vendor", "overdue", equalTo(true));
        scene.until(ANNA, path, "vendor.overdue", equalTo(true));
        scene.as(ANNA).get("/api/v1/cases?vendorOverdue=true&vendor=" + vendor).then().body("items", hasSize(1));
        scene.as(RITA).get(path).then().body("vendor.overdue", nullValue());
        scene.does(ANNA, path, "vendor-updates",
                Map.of("promisedAt", Instant.now().plusSeconds(86_400).toString()));
        scene.as(ANNA).get("/api/v1/cases?vendorOverdue=true&vendor=" + vendor).then().body("items", empty());
    }

    @Test
    @DisplayName("The vendor has a target of its own by the case's priority")
    void target() {
        scene.does(ANNA, path, "classification",
                Map.of("type", "INCIDENT", "category", "network", "impact", "LOW", "urgency", "LOW"));
        var priority = scene.read(ANNA, path).getString("classification.priority");
        agreed();

        scene.does(ANNA, path, "vendor-handover", Map.of("vendor", vendor));

        scene.as(ANNA).get(path + "/vendor").then().body("promisedAt",
                "LOW".equals(priority) ? notNullValue() : nullValue());
    }

    @Test
    @DisplayName("Consent withdrawn while the vendor has the case makes it the desk's turn: it is called back")
    void withdrawn() {
        agreed();
        scene.does(ANNA, path, "vendor-handover", Map.of("vendor", vendor));

        answering("Передумала").post(link() + "/refusal").then().statusCode(200)
                .body(containsString("Вы отозвали согласие"));

        scene.as(ANNA).get(path).then().body("waitingOn", equalTo("DESK")).body("status", equalTo("IN_SOLUTION"))
                .body("vendor.standing", equalTo("CONSENT_WITHDRAWN"));
        scene.does(ANNA, path, "vendor-return", Map.of("note", "Отозвано"));
        scene.as(ANNA).get(path + "/vendor").then().body("standing", equalTo("RETURNED"));
    }

    @Test
    @DisplayName("A vendor that nobody defined, what it may not receive, and a vendor that makes no sense are refused")
    void refused() {
        scene.command(ANNA, path, "vendor-consent", Map.of("vendor", vendor + "x", "discloses", List.of("logs")))
                .statusCode(409).body("reason", equalTo("unknown-vendor")).body("closeMatches", hasItem(vendor));
        scene.command(ANNA, path, "vendor-consent", Map.of("vendor", vendor, "discloses", List.of("passwords")))
                .statusCode(409).body("reason", equalTo("not-for-vendor"));
        scene.save("vendor", vendor, Map.of("names", texts("A", "А", "A"), "discloses",
                Map.of("logs", texts("Logs", "Журналы", "Loggar")), "contracts",
                List.of(Map.of("number", "C", "from", "2026-02-01", "until", "2026-01-01")))).statusCode(400);
    }
}
