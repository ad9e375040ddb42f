package replaydesk.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.intake.number.CheckDigit;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RegistrationTest {

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
                .header("Idempotency-Key", key).body(PRINTER).post("/api/v1/cases").then().log().ifValidationFails().statusCode(201).extract();
        var again = given().auth().oauth2(TestTokens.integrator("acme")).contentType("application/json")
                .header("Idempotency-Key", key).body(PRINTER).post("/api/v1/cases").then().statusCode(200).extract();

        assertThat(again.body().asString()).isEqualTo(first.body().asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        given().auth().oauth2(TestTokens.integrator("acme")).contentType("application/json")
                .header("Idempotency-Key", key).body(PRINTER.replace("EMAIL", "PHONE")).post("/api/v1/cases")
                .then().statusCode(422).body("type", equalTo("urn:replaydesk:problem:key-reused"));
    }
}
