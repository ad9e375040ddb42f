package replaydesk.triage.model;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Decider;
import replaydesk.events.value.Impact;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Requester;
import replaydesk.events.value.Urgency;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;
import replaydesk.triage.reference.ClassificationModel;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ModelsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PATH = "/api/v1/models";
    private static final String ACTIVE = "/api/v1/reference/classification-model/category";
    private static final String LENA = TestTokens.token("lena", Set.of("lead"), List.of("*"));

    @Inject
    Pool pool;

    @Inject
    ModelTable table;

    private final TestLog log = new TestLog();
    private final Instant begun = Instant.now().minusMillis(1);

    @AfterEach
    void retireTheModel() {
        pool.query("update triage.model set state = 'CANCELLED' where state = 'RUNNING'").execute().await()
                .indefinitely();
        var etag = as(LENA).get(ACTIVE).header("ETag");
        if (etag != null) {
            as(LENA).header("If-Match", etag).delete(ACTIVE);
        }
        log.close();
    }

    private static io.restassured.specification.RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    private static ValidatableResponse train(String body) {
        return as(LENA).body(body).post(PATH).then();
    }

    private String sinceTheTestBegan() {
        return "{\"target\": \"category\", \"from\": \"" + begun + "\", \"languages\": [\"sv\"]}";
    }

    private UUID wrote(String subject, String text, String language) {
        var id = UUID.randomUUID();
        log.append(id, new CaseRegistered("RD-1", "acme", new Requester("rita", false, null, null, null, null),
                Channel.EMAIL, subject, text, null, language, List.of(), List.of(), false), "desk");
        return id;
    }

    private CaseClassified analysed(UUID id) {
        await().atMost(PATIENCE).until(() -> !log.accepted(id, CaseClassified.class).isEmpty());
        return log.accepted(id, CaseClassified.class).getFirst();
    }

    private static CaseClassified person(String category) {
        return new CaseClassified(CaseType.INCIDENT, new ReferenceVersion("category", category, 1), Impact.LOW,
                Urgency.LOW, Priority.LOW, Complexity.SIMPLE, "sv", Decider.PERSON, null, List.of());
    }

    /** Registers cases about coffee and parking, and lets a person say what they are. */
    private void taught(int cases) {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < cases; i++) {
            var about = i % 2 == 0 ? "Espresso rinner över i kaffekokaren" : "Bommen till garaget öppnar sig aldrig";
            var id = wrote(about, Words.numbered(i) + " " + about, "sv");
            corrected(id, i % 2 == 0 ? "hardware" : "security");
            ids.add(id);
        }
        await().atMost(PATIENCE).untilAsserted(() -> ids.forEach(id -> as(TestTokens.operator("anna"))
                .get("/api/v1/cases/" + id + "/classification").then().statusCode(200)
                .body("classification.by", equalTo("PERSON"))));
    }

    /** Lets a person say what the case is, also while a rule says so. */
    private void corrected(UUID id, String category) {
        do {
            log.append(id, person(category), "anna");
        } while (log.accepted(id, CaseClassified.class).stream().noneMatch(event -> event.by() == Decider.PERSON));
    }

    private String trained() {
        return await().atMost(PATIENCE).until(() -> train(sinceTheTestBegan()).extract(), answer ->
                answer.statusCode() == 201).path("id");
    }

    private ValidatableResponse model(String id) {
        return as(LENA).get(PATH + "/" + id).then();
    }

    private void done(String id) {
        await().atMost(PATIENCE).untilAsserted(() -> model(id).body("state", equalTo("TRAINED")));
    }

    private void activate(String id) {
        as(LENA).post(PATH + "/" + id + "/activation").then().statusCode(201).body("active", equalTo(true));
    }

    @Test
    void aModelLearntFromWhatPeopleSaidClassifiesAfterAPersonActivatesItAndTheOneBeforeIsPutBack() {
        taught(80);
        // a person confirms a proposal, and corrects another one, as on any day
        var corrected = wrote("Espresso", "Espresso smakar bränt", "sv");
        assertThat(analysed(corrected)).satisfies(event -> {
            assertThat(event.by()).isEqualTo(Decider.RULE);
            assertThat(event.awaitsPerson()).isTrue();
        });
        var first = trained();
        done(first);
        model(first).statusCode(200).body("progress", equalTo(100)).body("active", equalTo(false))
                .body("version", not(equalTo(null))).body("report.labels", hasItem("hardware"))
                .body("report.learntFrom", equalTo(64)).body("report.testedWith", equalTo(16))
                .body("report.accuracy", equalTo(1.0f)).body("report.macroF1", equalTo(1.0f))
                .body("report.majorityAccuracy", equalTo(0.5f)).body("report.confusion", hasSize(2))
                .body("report.confusion.find { it.label == 'hardware' }.answers.hardware", equalTo(8));
        as(LENA).get(PATH).then().statusCode(200).body("id", hasItem(first))
                .body("find { it.id == '" + first + "' }.report.confusion", empty());
        assertThat(analysed(wrote("Kaffe", "Espresso rinner över", "sv")).by()).isEqualTo(Decider.RULE);

        activate(first);
        var told = analysed(wrote("Hej", "Espresso rinner ur kaffekokaren igen", "sv"));

        assertThat(told.category().key()).isEqualTo("hardware");
        assertThat(told.by()).isEqualTo(Decider.MODEL);
        assertThat(told.confidence()).isBetween(0.3, 1.0);
        assertThat(told.reasons()).isNotEmpty().anySatisfy(reason -> assertThat(reason).contains("espresso"));
        assertThat(told.versions()).contains(active());
        assertThat(analysed(corrected).by()).isEqualTo(Decider.RULE);

        var second = trained();
        done(second);
        activate(second);
        model(first).body("active", equalTo(false));
        activate(first);
        model(second).body("active", equalTo(false));
        as(LENA).get(ACTIVE).then().statusCode(200).body("data.model", equalTo(first));
        assertThat(analysed(wrote("Hej", "Bommen till garaget är trasig", "sv"))).satisfies(event -> {
            assertThat(event.category().key()).isEqualTo("security");
            assertThat(event.versions()).contains(active());
        });
        as(LENA).post(PATH + "/" + first + "/activation").then().statusCode(409)
                .body("reason", equalTo("already-active"));
    }

    /** The version that is active, as events name it. */
    private static ReferenceVersion active() {
        int version = as(LENA).get(ACTIVE).path("version");
        return new ReferenceVersion("classification-model", "category", version);
    }

    @Test
    void aHostThatStartsFindsTheActiveModelAgain() {
        taught(80);
        var id = trained();
        done(id);
        activate(id);
        String version = model(id).extract().path("version");

        var anew = new StoredModels(table);

        assertThat(anew.find(new ClassificationModel(UUID.fromString(id), version, 0.5))).hasValueSatisfying(
                found -> assertThat(found.classify("Espresso rinner", "sv").label()).isEqualTo("hardware"));
        assertThat(anew.find(new ClassificationModel(UUID.fromString(id), "another", 0.5))).isEmpty();
        assertThat(anew.find(new ClassificationModel(UUID.randomUUID(), version, 0.5))).isEmpty();
    }

    @Test
    void tooLittleIsRefusedWithTheReason() {
        train("{\"target\": \"category\", \"languages\": [\"el\"]}").statusCode(409)
                .body("reason", equalTo("too-few-texts")).body("detail", containsString("at least 2 labels"));

        as(LENA).get(PATH).then().body("[0].state", equalTo("REFUSED")).body("[0].reason", equalTo("too-few-texts"));
        String id = as(LENA).get(PATH).path("[0].id");
        as(LENA).post(PATH + "/" + id + "/activation").then().statusCode(409).body("reason", equalTo("not-trained"));
    }

    @Test
    void oneTrainingIsUnderWayAtATimeAndIsCancelled() {
        var other = underWay("0 seconds");

        train("{\"target\": \"category\"}").statusCode(409).body("reason", equalTo("training-under-way"))
                .body("detail", containsString(other.toString()));
        as(LENA).post(PATH + "/" + other + "/cancellation").then().statusCode(201)
                .body("state", equalTo("CANCELLED")).body("detail", equalTo("Cancelled by lena"));
        as(LENA).post(PATH + "/" + other + "/cancellation").then().statusCode(409)
                .body("reason", equalTo("not-under-way"));
    }

    @Test
    void aTrainingWhoseServiceCrashedIsToldAsSuchAndHindersNoOther() {
        var left = underWay("31 seconds");

        model(left.toString()).statusCode(200).body("state", equalTo("FAILED")).body("reason", equalTo("interrupted"))
                .body("detail", containsString("stopped"));
        train("{\"target\": \"category\", \"languages\": [\"el\"]}").statusCode(409)
                .body("reason", equalTo("too-few-texts"));
    }

    /** Stores a training of another instance, which last said so long ago that it works on it. */
    private UUID underWay(String ago) {
        var id = UUID.randomUUID();
        pool.preparedQuery("insert into triage.model (id, target, languages, threshold, asked_by, asked_at, state, step,"
                + " progress, alive_at) values ($1, 'CATEGORY', '{}', 0.5, 'lena', now(), 'RUNNING', 'LEARNING', 30,"
                + " now() - '" + ago + "'::interval)").execute(Tuple.of(id)).await().indefinitely();
        return id;
    }

    @Test
    void aRepeatUnderItsKeyFindsTheFirstTraining() {
        taught(80);
        var key = UUID.randomUUID().toString();
        await().atMost(PATIENCE).untilAsserted(() -> train(sinceTheTestBegan()).statusCode(201));
        await().atMost(PATIENCE).until(() -> as(LENA).get(PATH).path("[0].state").equals("TRAINED"));

        String id = as(LENA).header("Idempotency-Key", key).body(sinceTheTestBegan()).post(PATH).then()
                .statusCode(201).extract().path("id");

        as(LENA).header("Idempotency-Key", key).body(sinceTheTestBegan()).post(PATH).then().statusCode(200)
                .header("Location", containsString(id)).body("id", equalTo(id));
        as(LENA).header("Idempotency-Key", key).body("{\"target\": \"urgency\"}").post(PATH).then().statusCode(422);
        done(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{}|/target", "{\"target\": \"weather\"}|/target",
            "{\"target\": \"category\", \"threshold\": 1.5}|/threshold",
            "{\"target\": \"category\", \"from\": \"2026-02-01T00:00:00Z\", \"to\": \"2026-01-01T00:00:00Z\"}|/to"})
    void whatIsWrongIsNamed(String body, String pointer) {
        train(body).statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void whatNobodyTrainedIsUnknownAndOperatorsTrainNothing() {
        model(UUID.randomUUID().toString()).statusCode(404);
        model("nothing").statusCode(404);
        as(TestTokens.operator("anna")).body("{\"target\": \"category\"}").post(PATH).then().statusCode(403);
        as(TestTokens.operator("anna")).get(PATH).then().statusCode(403);
    }

    @Test
    void oddTextsAreAnalysedOrLeftToAPersonUnderAModelToo() {
        taught(80);
        var id = trained();
        done(id);
        activate(id);

        var odd = List.of("\uD83D\uDE00", "12345 67-89", "プリンターが動かない", "<div><script>alert(1)</script></div>", " ");
        assertThat(odd.stream().map(text -> wrote("?", text, null)).toList().stream().map(this::analysed)).allSatisfy(
                told -> {
                    assertThat(told.category().key()).isEqualTo("other");
                    assertThat(told.awaitsPerson()).isTrue();
                });
        assertThat(analysed(wrote("?", "<p>Espresso rinner över.</p> ".repeat(3_600), null)).category().key())
                .isEqualTo("hardware");
    }
}
