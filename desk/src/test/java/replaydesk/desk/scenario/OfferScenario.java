package replaydesk.desk.scenario;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static replaydesk.desk.scenario.Scene.ANNA;
import static replaydesk.desk.scenario.Scene.BORIS;
import static replaydesk.desk.scenario.Scene.RITA;
import static replaydesk.desk.scenario.Scene.texts;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
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
@DisplayName("R16: the requester chooses from times that are offered, and is told when and where work takes place")
class OfferScenario {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final String TOMORROW = LocalDate.now(STOCKHOLM).plusDays(1).toString();

    private static final Pattern LINK = Pattern.compile("https?://[^\\s/]+(/api/v1/work-offers/[\\w-]{43})");

    private final Scene scene = new Scene();
    private final String address = "rita@" + scene.organisation + ".example";
    private final String run = UUID.randomUUID().toString();
    private final String team = "field-" + run;
    private final String cecilia = "cecilia-" + run;
    private final String david = "david-" + run;
    private String path;

    @BeforeEach
    void define() {
        scene.saved("team", team, Map.of("names", texts("Field", "Выезд", "Fält"), "level", 2, "hours",
                Map.of("timeZone", "Europe/Stockholm", "shifts", List.of(Map.of("weekdays", List.of("MONDAY",
                        "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"), "from", "08:00", "until",
                        "17:00")))));
        scene.saved("specialist", cecilia, Map.of("name", "Cecilia", "teams", List.of(team)));
        scene.saved("specialist", david, Map.of("name", "David", "teams", List.of(team), "absences", List.of(
                Map.of("from", TOMORROW + "T00:00:00Z", "until", LocalDate.parse(TOMORROW).plusDays(1) + "T00:00:00Z",
                        "substitute", cecilia))));
        path = scene.registered(scene.addressed(RITA, address), Map.of("channel", "PORTAL", "language", "sv", "subject",
                "Skrivaren är trasig"));
        scene.routed(path);
    }

    private static Map<String, Object> wish(String specialist, String start, String duration) {
        return new HashMap<>(Map.of("kind", "VISIT", "specialist", specialist, "start", start, "duration", duration,
                "place", "Storgatan 5"));
    }

    private CaughtMail mail(String subject) {
        await(subject).atMost(Scene.SOON).until(() -> !mails(subject).isEmpty());
        return mails(subject).getLast();
    }

    private List<CaughtMail> mails(String subject) {
        return DeskStack.mailsTo(address).stream().filter(mail -> mail.subject().contains(subject)).toList();
    }

    private String link(CaughtMail mail) {
        var link = LINK.matcher(mail.text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static Map<String, Object> offer(String specialist, String... starts) {
        return new HashMap<>(Map.of("kind", "VISIT", "minutes", 60, "specialist", specialist, "starts",
                List.of(starts)));
    }

    private static RequestSpecification browser() {
        return given().header("Accept", "text/html,*/*;q=0.8");
    }

    /** Presses the button of a time, as a browser sends it. */
    private static ValidatableResponse choosing(String link, int slot) {
        return browser().contentType("application/x-www-form-urlencoded; charset=UTF-8").formParam("slot", slot)
                .post(link + "/choice").then();
    }

    @Test
    @DisplayName("The requester chooses one of the free times by the link of a mail, and is told of it and of changes")
    void chosenByLink() {
        scene.does(ANNA, path, "work/offers", Map.of("kind", "VISIT", "minutes", 60, "specialist", cecilia, "from",
                TOMORROW + "T00:00", "to", LocalDate.parse(TOMORROW).plusDays(3) + "T00:00", "place", "Storgatan 5",
                "note", "Bara för oss"));
        var work = scene.read(ANNA, path + "/work");
        assertThat(work.getString("offer.state")).isEqualTo("OPEN");
        assertThat(work.getList("offer.slots")).hasSize(6);
        var asked = mail("Välj en tid");
        assertThat(asked.text()).contains("för ett besök", "Storgatan 5").doesNotContain("Bara för oss");
        var link = link(asked);
        given().get(link).then().statusCode(200).body("state", equalTo("OPEN")).body("slots", hasSize(6));
        browser().get(link).then().statusCode(200).contentType("text/html")
                .body(containsString("Vilken tid passar dig?"));

        scene.does(BORIS, scene.triaged("sv", "Skärmen är svart", ""), "work",
                wish(cecilia, work.getString("offer.slots[0].from"), "PT1H"));
        choosing(link, 1).statusCode(200).body(containsString("har tagits sedan dess"));
        choosing(link, 2).statusCode(200).body(containsString("Din tid är bokad"));

        scene.as(ANNA).get(path + "/work").then().body("offer.state", equalTo("CHOSEN"))
                .body("items", hasSize(1)).body("items[0].id", equalTo(work.getString("offer.id")))
                .body("items[0].from", equalTo(work.getString("offer.slots[1].from")))
                .body("items[0].by", equalTo(RITA)).body("items[0].place", equalTo("Storgatan 5"));
        choosing(link, 3).statusCode(200).body(containsString("Din tid är bokad"));
        given().contentType("application/json").body(Map.of("slot", 3)).post(link + "/choice").then().statusCode(409)
                .body("reason", equalTo("already-chosen"));
        assertThat(mail("En tid är bokad").text()).contains("Storgatan 5").doesNotContain("Bara för oss");
        scene.does(ANNA, path, "work/1/rescheduling",
                Map.of("start", LocalDate.parse(TOMORROW).plusDays(5) + "T10:00"));
        assertThat(mail("En annan tid").text()).contains(" 10:00–11:00 ", "Storgatan 5");
        scene.does(ANNA, path, "work/1/cancellation", Map.of("reason", "Cecilia är sjuk"));
        assertThat(mail("Inställt").text()).contains(" 10:00–11:00 ").doesNotContain("sjuk");
        browser().get(link).then().body(containsString("Den har varit, eller ställdes in"));
    }

    @Test
    @DisplayName("Another offer, another time and the end of the case end an offer; its page says so")
    void offersEnd() {
        scene.does(ANNA, path, "work/offers", offer(cecilia, TOMORROW + "T10:00"));
        var first = scene.read(ANNA, path + "/work").getString("offer.id");
        var link = link(mail("Välj en tid"));
        scene.does(ANNA, path, "work/offers", offer(cecilia, TOMORROW + "T13:00", TOMORROW + "T15:00"));
        var second = scene.read(ANNA, path + "/work").getString("offer.id");

        browser().get(link).then().statusCode(200).body(containsString("gäller inte längre"));
        scene.command(RITA, path, "work/offers/" + first + "/choice", Map.of("slot", 1)).statusCode(409)
                .body("reason", equalTo("offer-replaced"));
        scene.command(ANNA, path, "work/offers/" + second + "/choice", Map.of("slot", 1)).statusCode(409)
                .body("reason", equalTo("not-yours"));
        scene.does(ANNA, path, "work/offers/" + second + "/choice", Map.of("slot", 2, "onBehalfOf", RITA));
        scene.as(ANNA).get(path + "/work").then().body("items", hasSize(1)).body("offer.state", equalTo("CHOSEN"));

        scene.does(ANNA, path, "work/offers", offer(cecilia, TOMORROW + "T10:00"));
        var third = scene.read(ANNA, path + "/work").getString("offer.id");
        scene.does(RITA, path, "work/offers/" + third + "/choice", Map.of("slot", 1));
        scene.as(ANNA).get(path + "/work").then().body("items.by", contains(ANNA, RITA));
        scene.does(ANNA, path, "work/offers", offer(cecilia, TOMORROW + "T13:00"));
        scene.does(ANNA, path, "work", wish(cecilia, TOMORROW + "T11:00", "PT1H"));
        scene.as(ANNA).get(path + "/work").then().body("offer.state", equalTo("OVERRULED"));
        scene.does(ANNA, path, "work/offers", offer(cecilia, TOMORROW + "T13:00"));
        await().atMost(Scene.SOON).until(() -> mails("Välj en tid").size() == 5);
        var last = link(mail("Välj en tid"));
        scene.does(ANNA, path, "closure", Map.of("code", "OTHER", "result", "Klart"));
        browser().get(last).then().statusCode(200).body(containsString("Ärendet är avslutat"));
        given().get("/api/v1/work-offers/" + "A".repeat(43)).then().statusCode(404);
        browser().get("/api/v1/work-offers/" + "A".repeat(43)).then().statusCode(404).contentType("text/html");
    }

    @Test
    @DisplayName("What cannot be offered is refused with the reason, and nobody is mailed of work at the desk")
    void notOffered() {
        var night = new HashMap<>(Map.of("kind", "CALLBACK", "minutes", 60, "specialist", cecilia, "from",
                TOMORROW + "T18:00", "to", LocalDate.parse(TOMORROW).plusDays(1) + "T07:00"));
        scene.command(ANNA, path, "work/offers", night).statusCode(409).body("reason", equalTo("no-free-time"));
        scene.command(ANNA, path, "work/offers", offer(david, TOMORROW + "T10:00")).statusCode(409)
                .body("reason", equalTo("specialist-absent"));
        night.put("kind", "DESK");
        scene.command(ANNA, path, "work/offers", night).statusCode(409).body("reason", equalTo("not-with-requester"));
        night.put("minutes", 0);
        scene.command(ANNA, path, "work/offers", night).statusCode(400).body("errors.pointer", contains("/minutes"));
        scene.command(RITA, path, "work/offers/" + UUID.randomUUID() + "/choice", Map.of("slot", 7)).statusCode(400)
                .body("errors.pointer", contains("/slot"));
        scene.as(RITA).body(night).post(path + "/work/offers").then().statusCode(403);

        var desk = wish(cecilia, TOMORROW + "T10:00", "PT1H");
        desk.put("kind", "DESK");
        scene.does(ANNA, path, "work", desk);
        scene.does(ANNA, path, "work", wish(cecilia, TOMORROW + "T12:00", "PT1H"));
        mail("En tid är bokad");
        scene.as(ANNA).get(path + "/notifications").then()
                .body("items.notice.findAll { it.startsWith('work-') }", contains("work-scheduled"));
    }
}
