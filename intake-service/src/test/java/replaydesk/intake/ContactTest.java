package replaydesk.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

/** Shows for whom a case is registered, from the contact data of the request. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ContactTest {

    private static ValidatableResponse register(String fields) {
        return given().auth().oauth2(TestTokens.integrator("acme")).contentType("application/json")
                .body("{\"channel\": \"EMAIL\", \"subject\": \"Skrivaren\", " + fields + "}").post("/api/v1/cases")
                .then();
    }

    private static ValidatableResponse registerFor(String contact) {
        return register("\"requester\": " + contact);
    }

    private static String requesterOf(String contact) {
        var caseId = registerFor(contact).statusCode(201).extract().<String>path("caseId");
        try (var log = new TestLog()) {
            return log.accepted(UUID.fromString(caseId), CaseRegistered.class).getFirst().requester().id();
        }
    }

    @Test
    void whatTellsNobodyApartIsAWrongField() {
        registerFor("{}").statusCode(400).body("errors.pointer", hasItem("/requester"));
        registerFor("{\"name\": \" \"}").statusCode(400).body("errors.pointer", hasItem("/requester/name"));
        registerFor("{\"email\": \"\"}").statusCode(400).body("errors.pointer", hasItem("/requester/email"));
        registerFor("{\"email\": \"   \"}").statusCode(400).body("errors.pointer", hasItem("/requester/email"));
        registerFor("{\"phone\": \"intern\"}").statusCode(400).body("errors.pointer", hasItem("/requester/phone"));
        registerFor("{\"phone\": \"+\"}").statusCode(400).body("errors.pointer", hasItem("/requester/phone"));
    }

    @Test
    void onlyAnAlertIsOfNobody() {
        register("\"product\": \"printer\"").statusCode(400).body("errors.pointer", hasItem("/requester"));
        given().auth().oauth2(TestTokens.operator("anna")).contentType("application/json").body("""
                {"organisation": "acme", "channel": "PHONE", "subject": "Skrivaren"}""").post("/api/v1/cases").then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/requester"));
        given().auth().oauth2(TestTokens.integrator("acme")).contentType("application/json").body("""
                {"channel": "MONITORING", "subject": "Disk full"}""").post("/api/v1/cases").then().statusCode(201);
        given().auth().oauth2(TestTokens.requester("rita", "acme")).contentType("application/json").body("""
                {"channel": "PORTAL", "subject": "Skrivaren"}""").post("/api/v1/cases").then().statusCode(201);
    }

    @Test
    void mailsToWhoRegistersForThemselvesGoToTheAddressOfTheToken() {
        var rita = TestTokens.addressed("rita", "acme", "rita@acme.example");
        var caseId = given().auth().oauth2(rita).contentType("application/json").body("""
                {"channel": "PORTAL", "subject": "Skrivaren", "requester": {"email": "boss@acme.example"}}""")
                .post("/api/v1/cases")
                .then().statusCode(201).extract().<String>path("caseId");
        try (var log = new TestLog()) {
            assertThat(log.accepted(UUID.fromString(caseId), CaseRegistered.class).getFirst().requester().email())
                    .isEqualTo("rita@acme.example");
        }
    }

    @Test
    void anAddressThatNoServerTakesIsAWrongField() {
        for (var address : List.of("\\\"f g\\\"@acme.example", "åsa@acme.example", "rita@[127.0.0.1]",
                "rita@acme..example")) {
            registerFor("{\"id\": \"rita\", \"email\": \"" + address + "\"}").statusCode(400)
                    .body("errors.pointer", hasItem("/requester/email"));
        }
        registerFor("{\"id\": \"rita\", \"email\": \"rita@bücher.example\"}").statusCode(201);
    }

    @Test
    void onePersonIsFoundAgainHoweverAddressAndNumberAreWritten() {
        assertThat(List.of(requesterOf("{\"email\": \"Rita@BÜCHER.example\"}"),
                requesterOf("{\"email\": \"rita@xn--bcher-kva.example\"}"),
                requesterOf("{\"email\": \"rita@bücher.example\", \"phone\": \"112\"}"))).containsOnly(
                        requesterOf("{\"email\": \"rita@bücher.example\"}"));
        assertThat(
                List.of(requesterOf("{\"phone\": \"+46 (8) 123-456\"}"), requesterOf("{\"phone\": \"00468123456\"}")))
                .containsOnly(requesterOf("{\"phone\": \"+468123456\"}"))
                .doesNotContain(requesterOf("{\"phone\": \"468123456\"}"));
    }

    @Test
    void twoPeopleOfOneNameAreTwo() {
        assertThat(requesterOf("{\"name\": \"Anna Svensson\"}"))
                .isNotEqualTo(requesterOf("{\"name\": \"Anna Svensson\"}"));
    }

    @Test
    void subjectsThatIssuersGiveAreTakenAsTheyAre() {
        for (var subject : List.of("auth0|65a1b2c3", "user+tag@acme.example", "CN=Rita Example, O=Acme",
                "x".repeat(255), "7")) {
            assertThat(requesterOf("{\"id\": \"" + subject + "\"}")).isEqualTo(subject);
        }
        for (var subject : List.of("", " ", "rita ", "x".repeat(256), "å")) {
            registerFor("{\"id\": \"" + subject + "\"}").statusCode(400).body("errors.pointer",
                    hasItem("/requester/id"));
        }
    }

    @Test
    void aLanguageTagIsAsLongAsLanguageTagsAre() {
        register("\"requester\": {\"id\": \"rita\", \"language\": \"sr-Latn-RS\"}, \"language\": \"zh-Hant-TW-x-desk\"")
                .statusCode(201);
        for (var tag : List.of("en" + "-aa".repeat(11), "en" + "-aa".repeat(22_000), "en-", "-en", "english")) {
            register("\"requester\": {\"id\": \"rita\"}, \"language\": \"" + tag + "\"").statusCode(400)
                    .body("errors.pointer", hasItem("/language"));
            registerFor("{\"id\": \"rita\", \"language\": \"" + tag + "\"}").statusCode(400)
                    .body("errors.pointer", hasItem("/requester/language"));
        }
    }

    @Test
    void aListHasNoEmptyPlaces() {
        register("\"requester\": {\"id\": \"rita\"}, \"attachments\": [null]").statusCode(400);
        register("\"requester\": {\"id\": \"rita\"}, \"externalReferences\": [null]").statusCode(400);
    }
}
