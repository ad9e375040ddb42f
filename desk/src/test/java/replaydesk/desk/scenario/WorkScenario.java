package replaydesk.desk.scenario;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import replaydesk.desk.DeskStack;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(DeskStack.class)
@DisplayName("R16: remote sessions, visits, callbacks and work at the desk have their time, and it is booked once")
class WorkScenario {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final String TOMORROW = LocalDate.now(STOCKHOLM).plusDays(1).toString();

    private final Scene scene = new Scene();
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
        path = scene.triaged("sv", "Skrivaren är trasig", "");
    }

    private static Map<String, Object> wish(String specialist, String start, String duration) {
        return new HashMap<>(Map.of("kind", "VISIT", "specialist", specialist, "start", start, "duration", duration,
                "place", "Storgatan 5"));
    }

    private RequestSpecification asCecilia() {
        return given().auth().oauth2(TestTokens.token(cecilia, Set.of("operator"), List.of(scene.organisation)));
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
}
