package replaydesk.desk.scenario;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static replaydesk.desk.scenario.Scene.ANNA;
import static replaydesk.desk.scenario.Scene.BORIS;
import static replaydesk.desk.scenario.Scene.LENA;
import static replaydesk.desk.scenario.Scene.RITA;
import static replaydesk.desk.scenario.Scene.texts;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import replaydesk.desk.DeskStack;
import replaydesk.stack.mail.CaughtMail;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(DeskStack.class)
@DisplayName("R16: remote sessions, visits, callbacks and work at the desk have their time, and it is booked once")
class WorkScenario {

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

    private RequestSpecification asCecilia() {
        return given().auth().oauth2(TestTokens.token(cecilia, Set.of("operator"), List.of(scene.organisation)));
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

    private String bookings(String specialist) {
        return "/api/v1/specialists/" + specialist + "/bookings";
    }

    @Test
    @DisplayName("A time is booked by the clock of the place; nobody else gets it, and the next one follows at once")
    void bookedOnce() {
        var other = scene.triaged("sv", "Skärmen är svart", "");
        scene.does(ANNA, path, "work", wish(cecilia, TOMORROW + "T10:00", "PT1H"));

        scene.command(BORIS, other, "work", wish(cecilia, TOMORROW + "T10:30", "PT1H")).statusCode(409)
                .body("reason", equalTo("slot-taken")).body("detail", containsString("VISIT"));
        scene.does(BORIS, other, "work", wish(cecilia, TOMORROW + "T11:00", "PT30M"));

        scene.as(ANNA).get(path + "/work").then().body("items.number", contains(1))
                .body("items[0].state", equalTo("SCHEDULED")).body("items[0].place", equalTo("Storgatan 5"))
                .body("items[0].by", equalTo(ANNA)).body("items[0].timeZone", equalTo("Europe/Stockholm"))
                .body("items[0].from", equalTo(LocalDate.parse(TOMORROW).atTime(10, 0).atZone(STOCKHOLM).toInstant()
                        .toString()));
        scene.as(ANNA).get(bookings(cecilia)).then().body("slots", hasSize(2)).body("slots[0].caseId",
                equalTo(path.substring(path.lastIndexOf('/') + 1)));
        scene.as(RITA).get(path + "/events?limit=200").then().body("items.type",
                hasItem("replaydesk.escalation.work-scheduled.v1"));
    }

    @Test
    @DisplayName("Another time takes the place of the old one, or leaves it as it was")
    void anotherTime() {
        var other = scene.triaged("sv", "Skärmen är svart", "");
        scene.does(ANNA, path, "work", wish(cecilia, TOMORROW + "T10:00", "PT1H"));
        scene.does(ANNA, other, "work", wish(cecilia, TOMORROW + "T13:00", "PT1H"));

        scene.command(ANNA, path, "work/1/rescheduling", Map.of("start", TOMORROW + "T13:30")).statusCode(409)
                .body("reason", equalTo("slot-taken"));
        scene.as(ANNA).get(bookings(cecilia)).then().body("slots", hasSize(2));
        scene.does(ANNA, path, "work/1/rescheduling", Map.of("start", TOMORROW + "T10:30"));
        scene.as(ANNA).get(path + "/work").then().body("items", hasSize(1)).body("items[0].revision", equalTo(2))
                .body("items[0].place", equalTo("Storgatan 5"));

        var later = LocalDate.parse(TOMORROW).plusDays(2).toString();
        scene.does(ANNA, path, "work/1/rescheduling", Map.of("start", later + "T10:30", "specialist", david));
        scene.until(ANNA, bookings(cecilia), "slots", hasSize(1));
        scene.as(ANNA).get(bookings(david)).then().body("slots", hasSize(1));
    }

    @Test
    @DisplayName("Called off, missed or done: it says so once, with minutes and materials, and the time is free")
    void whatCameOfIt() {
        var other = scene.triaged("sv", "Skärmen är svart", "");
        scene.does(ANNA, path, "work", wish(cecilia, TOMORROW + "T10:00", "PT1H"));
        scene.does(ANNA, path, "work/1/cancellation", Map.of("reason", "Behövs inte"));
        scene.does(BORIS, other, "work", wish(cecilia, TOMORROW + "T10:00", "PT1H"));

        scene.does(BORIS, other, "work/1/done", Map.of("minutes", 45, "startedAt",
                Instant.now().minus(1, ChronoUnit.HOURS).toString(), "materials",
                List.of(Map.of("item", "toner", "amount", 2)), "note", "Bytt toner"));
        scene.does(BORIS, other, "work/log", Map.of("minutes", 15, "work", 1));

        scene.as(ANNA).get(path + "/work").then().body("items[0].state", equalTo("CANCELLED"))
                .body("items[0].outcome.note", equalTo("Behövs inte"));
        scene.as(ANNA).get(other + "/work").then().body("items[0].state", equalTo("DONE"))
                .body("items[0].outcome.materials[0].item", equalTo("toner"))
                .body("items[0].outcome.materials[0].amount", equalTo("2"))
                .body("items[0].outcome.minutes", equalTo(45)).body("logged.minutes", contains(15))
                .body("minutes", equalTo(60));
        scene.command(BORIS, other, "work/1/missed", Map.of()).statusCode(409).body("reason", equalTo("work-over"));
        scene.until(ANNA, bookings(cecilia), "slots", hasSize(0));
    }

    @Test
    @DisplayName("What ends the case frees the time")
    void theCaseEnds() {
        scene.does(ANNA, path, "work", wish(cecilia, TOMORROW + "T10:00", "PT1H"));
        scene.does(ANNA, path, "closure", Map.of("code", "OTHER", "result", "Klart"));

        scene.until(ANNA, bookings(cecilia), "slots", hasSize(0));
        scene.as(ANNA).get(path + "/work").then().body("items[0].state", equalTo("CASE_ENDED"));
        scene.command(ANNA, path, "work", wish(cecilia, TOMORROW + "T10:00", "PT1H")).statusCode(409)
                .body("reason", equalTo("case-ended"));
    }

    @Test
    @DisplayName("A callback whose time went by, and of which nobody said what came of it, is overdue")
    void overdue() {
        var callback = wish(cecilia, Instant.now().plusSeconds(3).truncatedTo(ChronoUnit.SECONDS).toString(), "PT1S");
        callback.put("kind", "CALLBACK");
        callback.put("outsideHours", true);
        scene.does(ANNA, path, "work", callback);

        scene.until(ANNA, path + "/work", "items[0].state", equalTo("OVERDUE"));
        scene.does(ANNA, path, "work/1/missed", Map.of("reason", "Svarade inte"));
        scene.as(ANNA).get(path + "/work").then().body("items[0].state", equalTo("MISSED"));
    }

    @Test
    @DisplayName("A repeat under its key is the same work; another body under it is refused")
    void repeated() {
        var key = UUID.randomUUID().toString();
        var wish = wish(cecilia, TOMORROW + "T10:00", "PT1H");
        scene.as(ANNA).header("Idempotency-Key", key).body(wish).post(path + "/work").then().statusCode(201)
                .body("number", equalTo(1)).header("ETag", notNullValue());

        scene.as(ANNA).header("Idempotency-Key", key).body(wish).post(path + "/work").then().statusCode(200)
                .body("number", equalTo(1));
        scene.as(ANNA).header("Idempotency-Key", key).body(wish(cecilia, TOMORROW + "T12:00", "PT1H"))
                .post(path + "/work").then().statusCode(422);
        scene.as(ANNA).get(path + "/work").then().body("items", hasSize(1));
    }

    @Test
    @DisplayName("What is wrong is refused with the reason, and changes nothing")
    void refused() {
        var gap = Stream.iterate(STOCKHOLM.getRules().nextTransition(Instant.now()),
                one -> STOCKHOLM.getRules().nextTransition(one.getInstant())).filter(one -> one.isGap()).findFirst()
                .orElseThrow().getDateTimeBefore().plusMinutes(30).toString();
        Map.of(wish(cecilia, "2026-01-02T10:00", "PT1H"), "in-the-past", wish(cecilia, gap, "PT1H"), "time-skipped",
                wish(cecilia, TOMORROW + "T03:00", "PT1H"), "outside-hours",
                wish(cecilia, TOMORROW + "T10:00", "PT25H"), "too-long",
                wish(cecilia, TOMORROW + "T10:00", "PT0S"), "end-before-start",
                wish(david, TOMORROW + "T10:00", "PT1H"), "specialist-absent",
                wish("nobody-" + run, TOMORROW + "T10:00Z", "PT1H"), "unknown-specialist")
                .forEach((wish, reason) -> scene.command(ANNA, path, "work", wish).statusCode(409)
                        .body("reason", equalTo(reason)));
        scene.command(ANNA, path, "work", wish(cecilia, "tomorrow", "PT1H")).statusCode(400).body("errors.pointer",
                contains("/start"));
        for (var minutes : List.of(0, -5, 1_441)) {
            scene.command(ANNA, path, "work/log", Map.of("minutes", minutes)).statusCode(400)
                    .body("errors.pointer", contains("/minutes"));
        }
        for (var amount : List.of(0, -2)) {
            scene.command(ANNA, path, "work/log", Map.of("minutes", 5, "materials",
                    List.of(Map.of("item", "toner", "amount", amount)))).statusCode(400)
                    .body("errors.pointer", contains("/materials/0/amount"));
        }
        scene.command(ANNA, path, "work/1/done", Map.of("minutes", 5)).statusCode(409)
                .body("reason", equalTo("unknown-work"));
        scene.as(LENA).get(bookings(cecilia) + "?from=2026-03-01T00:00:00Z&to=2026-02-01T00:00:00Z").then()
                .statusCode(400);
        scene.as(RITA).get(path + "/work").then().statusCode(403);
        scene.as(ANNA).get(path + "/work").then().body("items", hasSize(0)).body("logged", hasSize(0));
    }

    @Test
    @DisplayName("The requester has the time as a calendar file, and the specialist's calendar reads a secret link")
    void calendars() {
        scene.does(ANNA, path, "work", wish(cecilia, TOMORROW + "T10:00", "PT1H"));
        var file = scene.as(RITA).get(path + "/work/1/calendar.ics").then().statusCode(200)
                .contentType("text/calendar").extract().asString();
        assertThat(file).contains("SUMMARY:" + scene.read(RITA, path).getString("number") + ": besök",
                "LOCATION:Storgatan 5", "STATUS:CONFIRMED", "SEQUENCE:0");

        var link = asCecilia().post("/api/v1/calendar-link").then().statusCode(201).extract().<String>path("address");
        var feed = link.substring(link.indexOf("/api/v1/calendars/"));
        given().get(feed).then().statusCode(200).contentType("text/calendar")
                .body(containsString(": visit"));
        scene.as(BORIS).get("/api/v1/specialists/" + cecilia + "/calendar.ics").then().statusCode(200)
                .body(containsString("BEGIN:VEVENT"));

        scene.does(ANNA, path, "work/1/cancellation", Map.of());
        scene.as(RITA).get(path + "/work/1/calendar.ics").then().body(containsString("STATUS:CANCELLED"));
        asCecilia().post("/api/v1/calendar-link/removal").then().statusCode(201);
        given().get(feed).then().statusCode(404);
        given().get("/api/v1/calendars/" + "A".repeat(43)).then().statusCode(404);
        scene.as(RITA).get(path + "/work/2/calendar.ics").then().statusCode(404);
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
        scene.does(ANNA, path, "work", wish(cecilia, TOMORROW + "T11:00", "PT1H"));
        scene.as(ANNA).get(path + "/work").then().body("offer.state", equalTo("OVERRULED"));
        scene.does(ANNA, path, "work/offers", offer(cecilia, TOMORROW + "T10:00"));
        await().atMost(Scene.SOON).until(() -> mails("Välj en tid").size() == 4);
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
