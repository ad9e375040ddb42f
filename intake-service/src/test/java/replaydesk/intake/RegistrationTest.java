package replaydesk.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.reactive.messaging.ChannelRegistry;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.intake.number.CheckDigit;
import replaydesk.kit.kafka.ConsumerGroup;
import replaydesk.kit.table.Generations;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RegistrationTest {

    @Inject
    Pool pool;

    @Inject
    Generations generations;

    @Inject
    ChannelRegistry channels;

    private static final String PRINTER = """
            {"channel": "EMAIL", "subject": "Принтер не печатает", "description": "Skrivaren på plan 3",
             "requester": {"name": "Rita", "email": "rita@acme.example", "language": "ru"}}""";

    @Test
    void aRequestWithoutAKeyIsAnsweredOnceTheLogHasIt() {
        var answer = given().auth().oauth2(TestTokens.integrator("acme")).contentType("application/json").body(PRINTER)
                .post("/api/v1/cases").then().log().ifValidationFails().statusCode(201)
                .header("Location", containsString("/api/v1/cases/"))
                .header("ETag", equalTo("\"1;life=1\"")).header("Replaydesk-Position", notNullValue())
                .extract().jsonPath();

        try (var log = new TestLog()) {
            var registered = log.accepted(UUID.fromString(answer.getString("caseId")), CaseRegistered.class);
            assertThat(registered).singleElement().satisfies(event -> {
                assertThat(event.subject()).isEqualTo("Принтер не печатает");
                assertThat(event.organisation()).isEqualTo("acme");
                assertThat(event.number()).isEqualTo(answer.getString("number"));
                assertThat(CheckDigit.holds(event.number())).isTrue();
            });
        }
    }

    @Test
    void theSameKeyIsTheSameCaseAndAnotherBodyUnderItIsRefused() {
        var key = UUID.randomUUID().toString();
        var first = given().auth().oauth2(TestTokens.integrator("acme")).contentType("application/json")
                .header("Idempotency-Key", key).body(PRINTER).post("/api/v1/cases").then().log().ifValidationFails()
                .statusCode(201).extract();
        var again = given().auth().oauth2(TestTokens.integrator("acme")).contentType("application/json")
                .header("Idempotency-Key", key).body(PRINTER).post("/api/v1/cases").then().statusCode(200).extract();

        assertThat(again.body().asString()).isEqualTo(first.body().asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        given().auth().oauth2(TestTokens.integrator("acme")).contentType("application/json")
                .header("Idempotency-Key", key).body(PRINTER.replace("EMAIL", "PHONE")).post("/api/v1/cases")
                .then().statusCode(422).body("type", equalTo("urn:replaydesk:problem:key-reused"));
    }

    /**
     * Shows that a repeat is known as one even if the outcome of the first record is found before the second is folded.
     */
    @Test
    void aRepeatIsKnownAsOneWhileItsOwnRecordIsNotFolded() {
        var key = UUID.randomUUID().toString();
        var first = register(key).statusCode(201).extract();
        forgetWhatIsInMemory();

        channels.getPausable(ConsumerGroup.CHANNEL).pause();
        try {
            var again = register(key).statusCode(200).extract();
            assertThat(again.body().asString()).isEqualTo(first.body().asString());
        } finally {
            channels.getPausable(ConsumerGroup.CHANNEL).resume();
        }
    }

    private static ValidatableResponse register(String key) {
        return given().auth().oauth2(TestTokens.integrator("acme")).contentType("application/json")
                .header("Idempotency-Key", key)
                .body(PRINTER).post("/api/v1/cases").then().log().ifValidationFails();
    }

    /**
     * Raises the epoch as if another instance had taken the partitions for a moment, so that this one reads them again
     * with an empty case cache.
     */
    private void forgetWhatIsInMemory() {
        pool.query(generations.current().sql("update @position set epoch = epoch + 1")).execute().await()
                .indefinitely();
        var other = register(UUID.randomUUID().toString()).statusCode(201).extract().path("caseId");
        await().until(() -> given().auth().oauth2(TestTokens.integrator("acme")).get("/log/cases/" + other)
                .statusCode() == 200);
    }

    @Test
    void whoTakesNoJsonOrNamesNoElementRegistersNothing() {
        var caller = given().auth().oauth2(TestTokens.integrator("acme"));
        caller.contentType("application/json").accept("text/html").body(PRINTER).post("/api/v1/cases").then()
                .statusCode(406)
                .contentType("application/problem+json");
        given().auth().oauth2(TestTokens.integrator("acme")).contentType("application/json")
                .body(PRINTER.replace("{\"channel\"", "{\"attachments\": [null], \"channel\"")).post("/api/v1/cases")
                .then().statusCode(400)
                .body("errors[0].pointer", equalTo("/attachments/0"));
    }

    @Test
    void whoHasNoRoleLearnsNoOutcome() {
        given().auth().oauth2(TestTokens.token("nobody", Set.of(), List.of("*")))
                .get("/api/v1/commands/" + UUID.randomUUID())
                .then().statusCode(403);
    }
}
