package replaydesk.triage.model;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static replaydesk.triage.model.ModelDesk.LENA;
import static replaydesk.triage.model.ModelDesk.PATH;
import static replaydesk.triage.model.ModelDesk.PATIENCE;
import static replaydesk.triage.model.ModelDesk.as;
import static replaydesk.triage.model.ModelDesk.train;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TrainingsTest {

    @Inject
    Pool pool;

    private final ModelDesk desk = new ModelDesk();

    @AfterEach
    void close() {
        pool.query("update triage.model set state = 'CANCELLED' where state = 'RUNNING'").execute().await()
                .indefinitely();
        desk.close();
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

        desk.model(left.toString()).statusCode(200).body("state", equalTo("FAILED"))
                .body("reason", equalTo("interrupted"))
                .body("detail", containsString("stopped"));
        train("{\"target\": \"category\", \"languages\": [\"el\"]}").statusCode(409)
                .body("reason", equalTo("too-few-texts"));
    }

    /** Stores a training of another instance, which last said so long ago that it works on it. */
    private UUID underWay(String ago) {
        var id = UUID.randomUUID();
        pool.preparedQuery("""
                insert into triage.model (id, target, languages, threshold, asked_by, asked_at, state, step, progress,
                       alive_at)
                values ($1, 'CATEGORY', '{}', 0.5, 'lena', now(), 'RUNNING', 'LEARNING', 30, now() - interval '%s')
                """.formatted(ago)).execute(Tuple.of(id)).await().indefinitely();
        return id;
    }

    @Test
    void aRepeatUnderItsKeyFindsTheFirstTraining() {
        desk.taught(80);
        var key = UUID.randomUUID().toString();
        await().atMost(PATIENCE).untilAsserted(() -> train(desk.sinceTheTestBegan()).statusCode(201));
        await().atMost(PATIENCE).until(() -> as(LENA).get(PATH).path("[0].state").equals("TRAINED"));

        String id = as(LENA).header("Idempotency-Key", key).body(desk.sinceTheTestBegan()).post(PATH).then()
                .statusCode(201).extract().path("id");

        as(LENA).header("Idempotency-Key", key).body(desk.sinceTheTestBegan()).post(PATH).then().statusCode(200)
                .header("Location", containsString(id)).body("id", equalTo(id));
        as(LENA).header("Idempotency-Key", key).body("{\"target\": \"urgency\"}").post(PATH).then().statusCode(422);
        desk.done(id);
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
        desk.model(UUID.randomUUID().toString()).statusCode(404);
        desk.model("nothing").statusCode(404);
        as(TestTokens.operator("anna")).body("{\"target\": \"category\"}").post(PATH).then().statusCode(403);
        as(TestTokens.operator("anna")).get(PATH).then().statusCode(403);
    }
}
