package replaydesk.triage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.SolutionKind;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

/** Known solutions over HTTP, on the real log and the real database. Each test has an article of its own. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class KnownSolutionsTest {

    private static final String LENA = TestTokens.token("lena", Set.of("lead"), List.of("*"));
    private static final String ANNA = TestTokens.operator("anna");
    private static final String RITA = TestTokens.requester("rita", "acme");
    private static final String REFERENCE = "/api/v1/reference/known-solution/{key}";
    private static final String ARTICLE = "/api/v1/known-solutions/{key}";
    private static final String HELPED = "/api/v1/known-solutions/{key}/helped";

    private final String key = "article-" + UUID.randomUUID();

    private static String article(String state, String visibility, String title, String reviewBy) {
        return new io.vertx.core.json.JsonObject(Map.of("data", Map.of("texts",
                Map.of("sv", Map.of("title", title, "symptoms", "Det blinkar", "steps", List.of("Tryck på knappen"))),
                "visibility", visibility, "state", state, "reviewBy", reviewBy, "categories", List.of("other"))))
                .encode();
    }

    private ValidatableResponse create(String body) {
        return Desk.as(LENA).header("If-None-Match", "*").body(body).put(REFERENCE, key).then();
    }

    private ValidatableResponse save(int version, String body) {
        return Desk.as(LENA).header("If-Match", "\"" + version + "\"").body(body).put(REFERENCE, key).then();
    }

    private static ValidatableResponse suggest(String token, String... query) {
        var request = Desk.as(token);
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam(query[i], query[i + 1]);
        }
        return request.get("/api/v1/suggestions").then();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{} | /data/texts",
            "{\"tlh\": {\"title\": \"a\", \"symptoms\": \"b\", \"steps\": [\"c\"]}} | /data/texts/tlh",
            "{\"sv\": {\"title\": \" \", \"symptoms\": \"b\", \"steps\": [\"c\"]}} | /data/texts/sv/title",
            "{\"sv\": {\"title\": \"a\", \"steps\": [\"c\"]}} | /data/texts/sv/symptoms",
            "{\"sv\": {\"title\": \"a\", \"symptoms\": \"b\", \"steps\": []}} | /data/texts/sv/steps"})
    void anArticleWithoutALanguageTitleOrTextIsRefused(String texts, String pointer) {
        create("{\"data\": {\"texts\": " + texts + ", \"visibility\": \"public\", \"state\": \"published\","
                + " \"reviewBy\": \"2027-01-01\", \"categories\": [\"other\"]}}").statusCode(400)
                .body("errors.pointer", hasItem(pointer));
        Desk.as(ANNA).get(ARTICLE, key).then().statusCode(404);
    }

    @Test
    void anArticleOfAnUnknownCategoryOrProductIsRefused() {
        create(article("published", "public", "Lampan", "2027-01-01").replace("\"other\"", "\"weather\"]"
                + ",\"products\":[\"umbrella\"")).statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/data/categories/0", "/data/products/0"));
    }

    @Test
    void theStateFollowsFromTheVersionAndTheDay() {
        create(article("draft", "public", "Lampan", "2999-01-01")).statusCode(201);
        Desk.as(ANNA).get(ARTICLE, key).then().statusCode(200).body("state", equalTo("draft"))
                .body("publishedVersion", nullValue());
        save(1, article("published", "public", "Lampan", "2999-01-01")).statusCode(201);
        Desk.as(ANNA).get(ARTICLE, key).then().body("state", equalTo("published")).body("publishedVersion", equalTo(2));
        save(2, article("published", "public", "Lampan", "2020-01-01")).statusCode(201);
        Desk.as(ANNA).get(ARTICLE, key).then().body("state", equalTo("review-due"));
        Desk.as(ANNA).queryParam("state", "review-due").get("/api/v1/known-solutions").then().statusCode(200)
                .body("items.key", hasItem(key)).body("items.state", everyItem(equalTo("review-due")));
        Desk.as(LENA).header("If-Match", "\"3\"").delete(REFERENCE, key).then().statusCode(200);
        Desk.as(ANNA).get(ARTICLE, key).then().statusCode(200).body("state", equalTo("retired"));
        Desk.as(RITA).get(ARTICLE, key).then().statusCode(404);
        Desk.as(ANNA).queryParam("state", "asleep").get("/api/v1/known-solutions").then().statusCode(400)
                .body("errors.pointer", hasItem("state"));
    }

    @Test
    void whoeverDescribesWhatIsWrongFindsTheArticleAndIsToldWhy() {
        suggest(RITA, "text", "Mitt konto är låst igen", "language", "sv", "category", "access-lockout").statusCode(200)
                .body("language", equalTo("sv")).body("knownSolutions[0].key", equalTo("account-locked"))
                .body("knownSolutions[0].title", equalTo("Kontot är låst"))
                .body("knownSolutions[0].why.words", hasItems("konto", "låst"))
                .body("knownSolutions[0].why.category", equalTo("access-lockout"))
                .body("knownSolutions[0].fit", equalTo(1.0f)).body("knownSolutions[0].figures.used", notNullValue());
        suggest(TestTokens.integrator("acme"), "text", "учетная запись заблокированна").statusCode(200)
                .body("language", equalTo("ru")).body("knownSolutions[0].key", equalTo("account-locked"));
        suggest(TestTokens.integrator("acme"), "text", "Skrivaren skriver inte ut").statusCode(200)
                .body("language", equalTo("sv")).body("knownSolutions[0].key", equalTo("print-job-stuck"));
        suggest(RITA, "product", "printer").statusCode(200).body("knownSolutions.size()", not(equalTo(0)));
        suggest(RITA, "text", "xyzzyqwv", "language", "en").statusCode(200).body("knownSolutions", empty());
    }

    @Test
    void whatIsInternalIsForTheDeskAlone() {
        create(article("published", "internal", "Kvantflätaren " + key, "2999-01-01")).statusCode(201);

        suggest(ANNA, "text", "kvantflätaren", "language", "sv").body("knownSolutions.key", contains(key))
                .body("knownSolutions[0].visibility", equalTo("internal"));
        for (var token : List.of(RITA, TestTokens.integrator("acme"))) {
            suggest(token, "text", "kvantflätaren", "language", "sv").statusCode(200).body("knownSolutions", empty());
            Desk.as(token).get(ARTICLE, key).then().statusCode(404)
                    .body("type", equalTo("urn:replaydesk:problem:unknown-reference"));
            Desk.as(token).body("{}").post(HELPED, key).then().statusCode(404);
        }
        given().get("/api/v1/suggestions").then().statusCode(401);
    }

    @Test
    void aDescriptionThatNoAddressHoldsIsPosted() {
        var words = "Mitt konto är låst igen. ";
        Desk.as(RITA).body(Map.of("text", words.repeat(4_000), "category", "access-lockout"))
                .post("/api/v1/suggestions").then().statusCode(200).body("language", equalTo("sv"))
                .body("knownSolutions[0].key", equalTo("account-locked"))
                .body("knownSolutions[0].visibility", nullValue());
        Desk.as(RITA).body(Map.of("text", "a".repeat(100_001))).post("/api/v1/suggestions").then().statusCode(400)
                .body("errors.pointer", hasItem("/text"));
        Desk.as(RITA).body(Map.of("category", "access-lockout")).post("/api/v1/suggestions").then().statusCode(400)
                .body("errors.pointer", hasItem("/text"));
        for (var wrong : Map.of("language", "tlh", "category", "weather", "product", "umbrella").entrySet()) {
            Desk.as(RITA).body(Map.of("text", words, wrong.getKey(), wrong.getValue())).post("/api/v1/suggestions")
                    .then().statusCode(400).body("errors.pointer", hasItem("/" + wrong.getKey()));
        }
    }

    @Test
    void wrongParametersAreNamed() {
        suggest(RITA, "language", "tlh").statusCode(400).body("errors.pointer", hasItem("language"));
        suggest(RITA, "category", "weather").statusCode(400).body("errors.pointer", hasItem("category"));
        suggest(RITA, "product", "umbrella").statusCode(400).body("errors.pointer", hasItem("product"));
        suggest(RITA, "words", "låst").statusCode(400);
        suggest(RITA, "text", "").statusCode(400);
    }

    @Test
    void aRequesterWhomItHelpedIsCountedOnceHoweverOftenTheySaySo() {
        create(article("published", "public", "Lampan", "2999-01-01")).statusCode(201);

        var storm = Stream.generate(() -> CompletableFuture.supplyAsync(() -> Desk.as(RITA)
                .header("Idempotency-Key", "once").body("{}").post(HELPED, key).statusCode())).limit(8).toList();
        assertThat(storm.stream().map(CompletableFuture::join)).allMatch(status -> status == 200 || status == 201);
        Desk.as(RITA).header("Idempotency-Key", "once").body("{\"version\": 1}").post(HELPED, key).then()
                .statusCode(200).body("version", equalTo(1));
        Desk.as(RITA).get(ARTICLE, key).then().body("figures.selfHelped", equalTo(1));

        Desk.as(RITA).header("Idempotency-Key", "twice").body("{}").post(HELPED, key).then().statusCode(200);
        Desk.as(RITA).body("{}").post(HELPED, key).then().statusCode(200);
        Desk.as(TestTokens.requester("sven", "acme")).header("Idempotency-Key", "once").body("{}").post(HELPED, key)
                .then().statusCode(201);
        Desk.as(ANNA).get(ARTICLE, key).then().body("figures.selfHelped", equalTo(2))
                .body("figures.used", equalTo(0));
    }

    @Test
    void whoeverSaysSoForOthersIsCountedOnceForEachKey() {
        create(article("published", "public", "Lampan", "2999-01-01")).statusCode(201);
        save(1, article("published", "public", "Lampan", "2999-02-01")).statusCode(201);
        var portal = TestTokens.integrator("acme");

        for (var key : List.of("a", "a", "b")) {
            Desk.as(portal).header("Idempotency-Key", key).body("{\"version\": 1}").post(HELPED, this.key).then()
                    .statusCode(anyOf(equalTo(200), equalTo(201))).body("version", equalTo(1));
        }
        Desk.as(portal).header("Idempotency-Key", "a").body("{\"version\": 2}").post(HELPED, key).then()
                .statusCode(422);
        Desk.as(portal).body("{}").post(HELPED, key).then().statusCode(201);
        Desk.as(ANNA).body("{}").post(HELPED, key).then().statusCode(201);
        Desk.as(ANNA).body("{}").post(HELPED, key).then().statusCode(201);
        Desk.as(ANNA).get(ARTICLE, key).then().body("figures.selfHelped", equalTo(5));
    }

    @Test
    void whatWasNotThereToReadHelpedNobody() {
        create(article("published", "public", "Lampan", "2999-01-01")).statusCode(201);

        Desk.as(RITA).body("{}").post(HELPED, "no-such-article").then().statusCode(404);
        Desk.as(RITA).body("{\"version\": 2}").post(HELPED, key).then().statusCode(400)
                .body("errors.pointer", hasItem("/version"));
        Desk.as(RITA).body("{\"version\": 1, \"colour\": \"red\"}").post(HELPED, key).then().statusCode(400);
        save(1, article("published", "public", "Lampan", "2999-02-01")).statusCode(201);
        Desk.as(RITA).header("Idempotency-Key", "a").body("{\"version\": 1}").post(HELPED, key).then().statusCode(201);
        Desk.as(RITA).body("{\"version\": 2}").post(HELPED, key).then().statusCode(200).body("version", equalTo(1));
        Desk.as(ANNA).get(ARTICLE, key).then().body("figures.selfHelped", equalTo(1));
    }

    @Test
    void theFiguresOfAnArticleComeFromTheEventsOfCases() {
        create(article("published", "public", "Lampan", "2999-01-01")).statusCode(201);
        try (var desk = new Desk()) {
            var first = new UUID(7, 1);
            var helpful = desk.registered();
            propose(desk.log, helpful, first);
            desk.log.append(helpful, new SolutionAccepted(first, "rita", null), "rita");
            var useless = desk.registered();
            propose(desk.log, useless, first);
            desk.log.append(useless, new SolutionAccepted(first, "rita", null), "rita");
            desk.log.append(useless, new SolutionRejected(first, "rita", null), "rita");
            propose(desk.log, desk.registered(), first);
            desk.log.append(desk.registered(), Stories.helped(key), "rita");
        }
        await().atMost(Desk.PATIENCE).untilAsserted(() -> Desk.as(ANNA).get(ARTICLE, key).then()
                .body("figures.used", equalTo(4)).body("figures.helped", equalTo(2))
                .body("figures.didNotHelp", equalTo(1)).body("figures.selfHelped", equalTo(0)));
    }

    private void propose(TestLog log, UUID id, UUID proposal) {
        log.append(id, new SolutionProposed(proposal, SolutionKind.FIX, "Tryck",
                new ReferenceVersion("known-solution", key, 1)), "anna");
    }
}
