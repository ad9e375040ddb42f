package replaydesk.triage.model;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import replaydesk.testing.TestTokens;

/** The desk as the tests of models use it: cases that people said something of, trainings, and the active model. */
final class ModelDesk implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(60);
    static final String PATH = "/api/v1/models";
    static final String ACTIVE = "/api/v1/reference/classification-model/category";
    static final String LENA = TestTokens.token("lena", Set.of("lead"), List.of("*"));

    final TestLog log = new TestLog();
    private final Instant begun = Instant.now().minusMillis(1);

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    static ValidatableResponse train(String body) {
        return as(LENA).body(body).post(PATH).then();
    }

    String sinceTheTestBegan() {
        return "{\"target\": \"category\", \"from\": \"" + begun + "\", \"languages\": [\"sv\"]}";
    }

    UUID wrote(String subject, String text, String language) {
        var id = UUID.randomUUID();
        log.append(id, new CaseRegistered("RD-1", "acme", new Requester("rita", false, null, null, null, null),
                Channel.EMAIL, subject, text, null, language, List.of(), List.of(), false), "desk");
        return id;
    }

    CaseClassified analysed(UUID id) {
        await().atMost(PATIENCE).until(() -> !log.accepted(id, CaseClassified.class).isEmpty());
        return log.accepted(id, CaseClassified.class).getFirst();
    }

    private static CaseClassified person(String category) {
        return new CaseClassified(CaseType.INCIDENT, new ReferenceVersion("category", category, 1), Impact.LOW,
                Urgency.LOW, Priority.LOW, Complexity.SIMPLE, "sv", Decider.PERSON, null, List.of());
    }

    /** Registers cases about coffee and parking, and lets a person say what they are. */
    void taught(int cases) {
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
    void corrected(UUID id, String category) {
        do {
            log.append(id, person(category), "anna");
        } while (log.accepted(id, CaseClassified.class).stream().noneMatch(event -> event.by() == Decider.PERSON));
    }

    /** Corrects what the analysis found, as a person does. */
    void correct(UUID id, String category) {
        var anna = TestTokens.operator("anna");
        var path = "/api/v1/cases/" + id + "/classification";
        var body = "{\"type\": \"INCIDENT\", \"category\": \"" + category
                + "\", \"impact\": \"LOW\", \"urgency\": \"LOW\"}";
        await().atMost(PATIENCE).until(() -> as(anna).header("If-Match", as(anna).get(path).header("ETag")).body(body)
                .post(path).statusCode() == 201);
    }

    String trained() {
        return await().atMost(PATIENCE)
                .until(() -> train(sinceTheTestBegan()).extract(), answer -> answer.statusCode() == 201).path("id");
    }

    ValidatableResponse model(String id) {
        return as(LENA).get(PATH + "/" + id).then();
    }

    void done(String id) {
        await().atMost(PATIENCE).untilAsserted(() -> model(id).body("state", equalTo("TRAINED")));
    }

    void activate(String id) {
        as(LENA).post(PATH + "/" + id + "/activation").then().statusCode(201).body("active", equalTo(true));
    }

    /** The version that is active, as events name it. */
    static ReferenceVersion active() {
        int version = as(LENA).get(ACTIVE).path("version");
        return new ReferenceVersion("classification-model", "category", version);
    }

    /** Ends the use of the model, so that other tests are left alone. */
    @Override
    public void close() {
        var etag = as(LENA).get(ACTIVE).header("ETag");
        if (etag != null) {
            as(LENA).header("If-Match", etag).delete(ACTIVE);
        }
        log.close();
    }
}
