package replaydesk.testing.probe;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.log.Presumption;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Requester;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestTokens;

/** Steps that the tests of the runtime share. */
final class Probe {

    private Probe() {
    }

    static UUID register(TestLog log, String product) {
        return register(log, product, false);
    }

    static UUID register(TestLog log, String product, boolean imported) {
        var caseId = UUID.randomUUID();
        log.append(caseId, new CaseRegistered("1" + Math.abs(caseId.hashCode()), "acme",
                new Requester("rita", false, null, null, null, "sv"), Channel.EMAIL, "Skrivaren", null, product, "sv",
                List.of(), List.of(), imported), "rita", Presumption.of(java.util.Map.of("life", 0)));
        return caseId;
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    static RequestSpecification root() {
        return as(TestTokens.token("root", Set.of("admin"), List.of("*")));
    }

    static RequestSpecification anna() {
        return as(TestTokens.operator("anna"));
    }

    static Response head(UUID caseId) {
        return anna().get("/log/cases/" + caseId);
    }

    /** Waits until the service has folded as many records of the case as the log has; returns the ETag of the case. */
    static String awaitFolded(TestLog log, UUID caseId) {
        await().until(() -> {
            var answer = head(caseId);
            return answer.statusCode() == 200 && answer.jsonPath().getInt("judged") == log.fold(caseId).judged();
        });
        return head(caseId).header("ETag");
    }

    static MessageReceived message(String text) {
        return new MessageReceived(UUID.randomUUID(), "rita", Channel.EMAIL, text, null, null, null);
    }

    static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(40)).pollInterval(Duration.ofMillis(50));
    }

    static String body(String cause) {
        return "{\"cause\": \"" + cause + "\"}";
    }
}
