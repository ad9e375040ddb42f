package replaydesk.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.value.Channel;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

/** Reference data over HTTP, on the real log. Each test has a document of its own. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ReferenceTest {

    private static final String PATH = "/api/v1/reference/{kind}/{key}";
    private static final String LENA = TestTokens.token("lena", Set.of("lead"), List.of("*"));

    private static TestLog log;

    private final String key = "category-" + UUID.randomUUID();

    @BeforeAll
    static void open() {
        log = new TestLog();
    }

    @AfterAll
    static void close() {
        log.close();
    }

    private static String category(String more) {
        return "{\"data\": {\"names\": {\"en\": \"a\", \"ru\": \"б\", \"sv\": \"å\"}" + more + "}}";
    }

    private static ValidatableResponse create(String kind, String key, String body) {
        return Desk.as(LENA).header("If-None-Match", "*").body(body).put(PATH, kind, key).then();
    }

    private static ValidatableResponse save(String kind, String key, int version, String body) {
        return Desk.as(LENA).header("If-Match", "\"" + version + "\"").body(body).put(PATH, kind, key).then();
    }

    @Test
    void whatIsShippedIsThereAtTheStart() {
        Desk.as(LENA).get("/api/v1/reference").then().statusCode(200).body("kind", hasItems("category", "product",
                "priority-matrix", "classification-rules", "routing-rules", "checklist", "known-solution", "team",
                "level"));
        Desk.as(LENA).get(PATH, "category", "network").then().statusCode(200).header("ETag", notNullValue())
                .body("data.specialists", equalTo("network")).body("retired", equalTo(false));
        Desk.as(LENA).get("/api/v1/reference/category?limit=2").then().statusCode(200).body("items", hasSize(2))
                .body("nextCursor", notNullValue());
    }

    @Test
    void everyShippedDocumentCanBeSavedAsItIs() {
        for (var kind : List.of("category", "product", "priority-matrix", "classification-rules",
                "routing-rules", "checklist", "known-solution")) {
            List<Map<String, Object>> shipped = Desk.as(LENA).get("/api/v1/reference/{kind}?limit=200", kind).then()
                    .statusCode(200).extract().path("items");
            shipped.stream().filter(item -> "replaydesk/triage-service".equals(item.get("actor"))).forEach(
                    item -> save(kind, (String) item.get("key"), (Integer) item.get("version"), json(item.get("data")))
                            .statusCode(201));
        }
    }

    private static String json(Object data) {
        return new io.vertx.core.json.JsonObject().put("data", data).encode();
    }

    @Test
    void aVersionFollowsAnotherAndSaysWhatItChanged() {
        var position = create("category", key, category("")).statusCode(201).header("ETag", "\"1\"")
                .body("version", equalTo(1)).body("actor", equalTo("lena")).body("recordedAt", notNullValue())
                .header("Replaydesk-Position", containsString("reference-data:0@")).extract()
                .header("Replaydesk-Position");
        Desk.as(LENA).header("Replaydesk-Position", position).get(PATH, "category", key).then().statusCode(200);
        save("category", key, 1, category(", \"specialists\": \"network\"")).statusCode(201).header("ETag", "\"2\"");

        Desk.as(LENA).get(PATH + "/versions", "category", key).then().body("version", equalTo(List.of(2, 1)));
        Desk.as(LENA).get(PATH + "/versions/1", "category", key).then().statusCode(200).header("ETag", "\"1\"");
        Desk.as(LENA).get(PATH + "/versions/2/differences", "category", key).then().statusCode(200)
                .body("pointer", equalTo(List.of("/specialists"))).body("[0].after", equalTo("network"));
        Desk.as(LENA).get(PATH + "/versions/3", "category", key).then().statusCode(404)
                .body("type", equalTo("urn:replaydesk:problem:unknown-reference"));
    }

    @Test
    void whoeverDecidedOnAnotherVersionIsToldSo() {
        create("category", key, category("")).statusCode(201);

        create("category", key, category("")).statusCode(412).body("version", equalTo(1));
        save("category", key, 2, category("")).statusCode(412)
                .body("type", equalTo("urn:replaydesk:problem:overruled"));
        Desk.as(LENA).header("If-Match", "\"1;life=1\"").body(category("")).put(PATH, "category", key).then()
                .statusCode(412);
        Desk.as(LENA).body(category("")).put(PATH, "category", key).then().statusCode(428);
        Desk.as(LENA).header("If-None-Match", "\"1\"").body(category("")).put(PATH, "category", key).then()
                .statusCode(400).body("errors.pointer", hasItem("If-None-Match"));
    }

    @Test
    void ofManyWritersAtOnceEachGetsItsOwnDocumentAndOneTheSameOne() {
        var own = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture
                        .supplyAsync(() -> create("category", key + "-" + i, category("")).extract().statusCode()))
                .toList();
        assertThat(own).extracting(CompletableFuture::join).containsOnly(201);

        var same = IntStream.range(0, 8).mapToObj(
                i -> CompletableFuture.supplyAsync(() -> create("category", key, category("")).extract().statusCode()))
                .toList();
        assertThat(same.stream().map(CompletableFuture::join).filter(status -> status == 201)).hasSize(1);
        assertThat(same.stream().map(CompletableFuture::join).filter(status -> status == 412)).hasSize(7);
    }

    @Test
    void aRepeatIsAnsweredAsTheFirst() {
        var again = Desk.as(LENA).header("Idempotency-Key", key).header("If-None-Match", "*");
        again.body(category("")).put(PATH, "category", key).then().statusCode(201).header("ETag", "\"1\"");

        Desk.as(LENA).header("Idempotency-Key", key).header("If-None-Match", "*").body(category(""))
                .put(PATH, "category", key).then().statusCode(200).header("ETag", "\"1\"");
        Desk.as(LENA).header("Idempotency-Key", key).header("If-None-Match", "*")
                .body(category(", \"parent\": \"network\"")).put(PATH, "category", key).then().statusCode(422)
                .body("type", equalTo("urn:replaydesk:problem:key-reused"));
    }

    @Test
    void whatIsWrongIsNamedByItsPlace() {
        create("category", key, category(", \"parent\": \"weather\"")).statusCode(400)
                .body("errors.pointer", equalTo(List.of("/data/parent")));
        create("category", key, category(", \"colour\": \"red\"")).statusCode(400)
                .body("errors.pointer", hasItem("/data/colour"));
        create("category", key, "{\"data\": {}}").statusCode(400).body("errors.pointer", hasItem("/data/names"));
        create("category", key, category(", \"parent\": \"" + key + "\"")).statusCode(400)
                .body("errors.detail", hasItem(containsString("lies below it")));
        create("weather", key, category("")).statusCode(404)
                .body("type", equalTo("urn:replaydesk:problem:unknown-reference"));
        Desk.as(LENA).get(PATH, "category", key).then().statusCode(404);
    }

    @Test
    void documentsAreCheckedTogetherAndNothingIsSaved() {
        var names = "\"names\": {\"en\": \"a\", \"ru\": \"б\", \"sv\": \"å\"}";
        var body =
                "{\"documents\": [{\"kind\": \"category\", \"key\": \"%s\", \"data\": {%s, \"parent\": \"%s-above\"}},"
                        .formatted(key, names, key) + " {\"kind\": \"category\", \"key\": \"%s\", \"data\": {%s}}]}";

        Desk.as(LENA).body(body.formatted(key + "-above", names)).post("/api/v1/reference/category").then()
                .statusCode(200).body("wrong", hasSize(0));
        Desk.as(LENA).body(body.formatted("other", names)).post("/api/v1/reference/category").then()
                .statusCode(200).body("wrong.key", equalTo(List.of(key)))
                .body("wrong.pointer", equalTo(List.of("/parent")));
        Desk.as(LENA).get(PATH, "category", key).then().statusCode(404);
    }

    @Test
    void whatOthersNameIsNotRetired() {
        create("category", key, category("")).statusCode(201);
        create("category", key + "-below", category(", \"parent\": \"" + key + "\"")).statusCode(201);

        retire(key, 1).statusCode(409).body("reason", equalTo("still-named"))
                .body("detail", containsString(key + "-below"));
        retire(key + "-below", 1).statusCode(200).header("ETag", "\"2\"").body("retired", equalTo(true));
        retire(key, 1).statusCode(200);
        retire(key, 2).statusCode(409).body("reason", equalTo("retired"));
        create("category", key + "-later", category(", \"parent\": \"" + key + "\"")).statusCode(400);

        save("category", key, 2, category("")).statusCode(201).body("retired", equalTo(false));
    }

    private static ValidatableResponse retire(String key, int version) {
        return Desk.as(LENA).header("If-Match", "\"" + version + "\"").delete(PATH, "category", key).then();
    }

    @Test
    void theMatrixAndTheRulesAreNeeded() {
        var etag = Desk.as(LENA).get(PATH, "priority-matrix", "default").header("ETag");
        Desk.as(LENA).header("If-Match", etag).delete(PATH, "priority-matrix", "default").then()
                .statusCode(409).body("reason", equalTo("needed"));
        create("priority-matrix", key, "{\"data\": {\"rows\": {}}}").statusCode(409)
                .body("reason", equalTo("unknown-key"));
    }

    @Test
    void onlyLeadsAndAdminsChangeAndTheDeskReads() {
        var anna = TestTokens.operator("anna");
        Desk.as(anna).header("If-None-Match", "*").body(category("")).put(PATH, "category", key).then().statusCode(403);
        Desk.as(anna).header("If-Match", "\"1\"").delete(PATH, "category", "network").then().statusCode(403);
        Desk.as(anna).get(PATH, "category", "network").then().statusCode(200);
        Desk.as(TestTokens.requester("rita", "acme")).get(PATH, "category", "network").then().statusCode(403);
    }

    @Test
    void aRuleThatIsSavedDecidesTheNextCaseAndItsEventNamesTheVersion() {
        create("product", key, "{\"data\": {\"names\": {\"en\": \"a\", \"ru\": \"б\", \"sv\": \"å\"},"
                + " \"category\": \"printing\"}}").statusCode(201);
        var id = UUID.randomUUID();
        log.append(id, Stories.registered(Channel.PHONE, key), "desk");

        await().atMost(Desk.PATIENCE).untilAsserted(
                () -> assertThat(log.accepted(id, CaseClassified.class)).singleElement().satisfies(event -> {
                    assertThat(event.category().key()).isEqualTo("printing");
                    assertThat(event.versions()).anySatisfy(version -> {
                        assertThat(version.kind()).isEqualTo("product");
                        assertThat(version.key()).isEqualTo(key);
                    });
                }));
    }
}
