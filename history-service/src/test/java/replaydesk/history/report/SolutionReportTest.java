package replaydesk.history.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import replaydesk.history.report.NaiveReport.At;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestServers;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SolutionReportTest {

    private static final String REPORT = "/api/v1/reports/solution";
    private static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant FROM = BEGIN.plus(Duration.ofDays(4));
    private static final Instant TO = BEGIN.plus(Duration.ofDays(20));

    private final String organisation = "org-" + UUID.randomUUID();
    private final SettableClock clock = new SettableClock();
    private final TestLog log = new TestLog(TestServers.shared().bootstrapServers(), TestServers.PARTITIONS, clock,
            UUID::randomUUID);
    private UUID last;

    @AfterEach
    void close() {
        log.close();
    }

    /** A clock that a test sets. */
    private static final class SettableClock extends Clock {

        private Instant now = BEGIN;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private RequestSpecification lead() {
        var request = given().urlEncodingEnabled(false)
                .auth().oauth2(TestTokens.token("lena", Set.of("lead"), List.of(organisation)));
        if (last != null) {
            var entry = log.of(last).getLast();
            request.header("Replaydesk-Position", "case-events:" + entry.partition() + "@" + entry.offset());
        }
        return request;
    }

    private JsonPath report(String besides) {
        return lead().get(REPORT + "?from=" + FROM + "&to=" + TO + besides).then().statusCode(200).extract()
                .jsonPath();
    }

    private List<UUID> play(Random random, int cases) {
        return IntStream.range(0, cases).mapToObj(i -> {
            last = new UUID(random.nextLong(), i);
            var actors = new RandomCase(random);
            clock.now = BEGIN.plus(Duration.ofMinutes(random.nextInt(10 * 24 * 60)));
            log.append(last, actors.registration(organisation, i), "rita");
            for (int j = random.nextInt(25); j > 0; j--) {
                clock.now = clock.now.plus(Duration.ofSeconds(random.nextInt(200_000)));
                log.append(last, actors.next(), "anna");
            }
            return last;
        }).toList();
    }

    private NaiveReport naive(List<UUID> cases) {
        var naive = new NaiveReport(FROM, TO);
        cases.forEach(id -> naive.add(id, log.of(id).stream().filter(entry -> entry.judgement().accepted())
                .map(entry -> new At(entry.headers().occurredAt(), entry.event())).toList()));
        return naive;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyNumberIsWhatGoingThroughAllEventsCounts(long seed) {
        var cases = play(new Random(seed), 30);
        var naive = naive(cases);
        var told = new Told(report(""));

        assertThat(told.counts).as("seed %d", seed).isEqualTo(naive.counts);
        var stays = new TreeMap<Integer, List<Long>>();
        naive.stays.forEach((level, millis) -> stays.put(level,
                List.of(NaiveReport.percentile(millis, 0.5), NaiveReport.percentile(millis, 0.9))));
        assertThat(told.stays).as("seed %d", seed).isEqualTo(stays);
        told.lists.forEach((what, list) -> assertThat(ids(list)).as("seed %d: %s", seed, what)
                .isEqualTo(naive.cases.getOrDefault(what, new TreeSet<>())));
    }

    private TreeSet<UUID> ids(String list) {
        var ids = new TreeSet<UUID>();
        var next = "";
        do {
            var page = lead().get(list + "&limit=7" + next).then().statusCode(200).extract().jsonPath();
            page.<String>getList("items.id").forEach(id -> ids.add(UUID.fromString(id)));
            next = page.getString("nextCursor") == null ? "" : "&cursor=" + page.getString("nextCursor");
        } while (!next.isEmpty());
        return ids;
    }

    /** A report, by the names that the naive one gives its numbers. */
    private static final class Told {

        private final Map<String, Integer> counts = new TreeMap<>();
        private final Map<String, String> lists = new TreeMap<>();
        private final Map<Integer, List<Long>> stays = new TreeMap<>();

        private Told(JsonPath report) {
            each(report, "solved.byLevel", line -> {
                put("solved/" + line.get("level"), line.get("cases"), line.get("list"));
                put("first/" + line.get("level"), line.get("firstContact"), null);
            });
            each(report, "timeAtLevel", line -> {
                put("stay/" + line.get("level"), line.get("stays"), line.get("list"));
                stays.put((Integer) line.get("level"), List.of(millis(line.get("median")), millis(line.get("p90"))));
            });
            each(report, "escalations", line -> put("escalated/" + line.get("kind") + "/" + line.get("rule") + "/"
                    + line.get("fromLevel") + "/" + line.get("toLevel"), line.get("count"), line.get("list")));
            each(report, "bounces.byTeam",
                    line -> put("bounced/" + line.get("team"), line.get("count"), line.get("list")));
            each(report, "reopened", line -> put("reopened/" + line.get("solutionKind") + "/"
                    + line.get("knownSolution"), line.get("count"), line.get("list")));
            each(report, "knownSolutions", line -> {
                put("used/" + line.get("key"), line.get("used"), line.get("usedList"));
                put("helped/" + line.get("key"), line.get("helped"), line.get("helpedList"));
                put("failed/" + line.get("key"), line.get("didNotHelp"), line.get("didNotHelpList"));
            });
            carried(report, "Team", "load.teams");
            carried(report, "Person", "load.people");
        }

        private void carried(JsonPath report, String who, String path) {
            each(report, path, line -> {
                put("open" + who + "/" + line.get("key"), line.get("open"), line.get("openList"));
                put("solved" + who + "/" + line.get("key"), line.get("solved"), line.get("solvedList"));
            });
        }

        private static long millis(Object duration) {
            return Duration.parse(duration.toString()).toMillis();
        }

        private void put(String what, Object count, Object list) {
            if ((Integer) count > 0) {
                counts.put(what, (Integer) count);
            }
            if (list != null) {
                lists.put(what, list.toString());
            }
        }

        private static void each(JsonPath report, String path, Consumer<Map<String, Object>> line) {
            report.<Map<String, Object>>getList(path).forEach(line);
        }
    }

    @Test
    void filtersNarrowTheNumbersAndAnEmptySpanIsZeros() {
        play(new Random(6), 20);

        int all = report("").getInt("solved.cases");
        assertThat(report("&product=mail").getInt("solved.cases") + report("&product=vpn").getInt("solved.cases"))
                .isEqualTo(all);
        assertThat(report("&team=service-desk").getInt("solved.cases") + report("&team=network")
                .getInt("solved.cases") + report("&team=none").getInt("solved.cases")).isEqualTo(all);
        lead().get(REPORT + "?from=2001-01-01&to=2001-02-01&zone=Europe/Stockholm").then().statusCode(200)
                .body("from", equalTo("2000-12-31T23:00:00Z")).body("solved.cases", equalTo(0))
                .body("solved.target.share", nullValue()).body("solved.byLevel", hasSize(0))
                .body("timeAtLevel", hasSize(0)).body("bounces.count", equalTo(0));
        lead().get(REPORT + "?organisation=other").then().statusCode(200).body("solved.cases", equalTo(0))
                .body("load.teams", hasSize(0));
    }

    @Test
    void itCanBeHadAsATable() {
        play(new Random(7), 20);

        var csv = lead().accept("text/csv").get(REPORT + "?from=" + FROM + "&to=" + TO).then().statusCode(200)
                .contentType(containsString("text/csv")).extract().asString();

        assertThat(csv.lines()).first().asString().startsWith("figure,level,toLevel,team,person");
        assertThat(csv.lines().filter(line -> line.startsWith("ESCALATIONS,1,2,"))).isNotEmpty();
        assertThat(csv.lines()).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=2026-03-02&to=2026-03-02", "from=2026-03-02&to=2026-03-01",
            "from=2020-01-01&to=2025-01-02", "from=yesterday&to=2026-03-01", "from=2026-02-30&to=2026-03-01",
            "from=1969-01-01&to=1970-02-01", "from=2026-03-01&to=2026-03-02&zone=Mars/Base", "form=2026-03-01"})
    void whatIsNoSpanIsRefused(String query) {
        lead().get(REPORT + "?" + query).then().statusCode(400);
        lead().get(REPORT + "/cases?figure=SOLVED&" + query).then().statusCode(400);
    }

    @Test
    void onlyLeadsAnalystsAndAdministratorsReadReports() {
        given().auth().oauth2(TestTokens.operator("anna")).get(REPORT).then().statusCode(403);
        given().auth().oauth2(TestTokens.token("ada", Set.of("analyst"), List.of(organisation))).get(REPORT).then()
                .statusCode(200);
        lead().get(REPORT + "/cases?figure=SOMETHING").then().statusCode(400);
        lead().get(REPORT + "/cases?level=first").then().statusCode(400);
    }
}
