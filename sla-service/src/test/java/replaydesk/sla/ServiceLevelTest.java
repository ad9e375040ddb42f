package replaydesk.sla;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.ServiceLevelAssessed;
import replaydesk.events.catalogue.TargetsSet;
import replaydesk.events.value.MessageKind;
import replaydesk.events.value.Priority;
import replaydesk.events.value.TargetChange;
import replaydesk.testing.MovableClock;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ServiceLevelTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    MovableClock clock;

    private final TestLog log = new TestLog();
    private final UUID caseId = UUID.randomUUID();

    @AfterEach
    void close() {
        clock.ahead(Duration.ZERO);
        log.close();
    }

    @Test
    void aClassifiedCaseGetsItsTargetsAndEveryAnswerIsAssessed() {
        register(Priority.HIGH);
        var message = log.append(caseId, Stories.sent(MessageKind.INFORMATION), "anna");
        awaitAssessments(1);

        get(caseId.toString()).statusCode(200).header("ETag", containsString("clock="))
                .body("number", equalTo("RD-1000-7")).body("priority", equalTo("HIGH"))
                .body("agreement.key", equalTo("standard")).body("calendar.key", equalTo("24x7"))
                .body("targets", hasSize(2)).body("targets[0].state", equalTo("MET"))
                .body("targets[0].metBy", equalTo(message.toString())).body("targets[1].state", equalTo("RUNNING"))
                .body("targets[1].budget", equalTo("PT8H")).body("targets[1].dueAt", notNullValue())
                .body("targets[1].left", containsString("PT7H59M"));

        log.append(caseId, Stories.proposed(), "anna");
        awaitAssessments(2);

        get("RD-1000-7").statusCode(200);
        get(caseId.toString()).body("targets[1].state", equalTo("MET"));
    }

    @Test
    void aTargetWhoseTimeHasPassedIsWarnedOfAndBreached() {
        register(Priority.CRITICAL);
        clock.ahead(Duration.ofMinutes(20));
        awaitAssessments(2);

        assertThat(log.accepted(caseId, ServiceLevelAssessed.class)).flatExtracting(ServiceLevelAssessed::changes)
                .extracting(TargetChange::kind)
                .containsExactly(TargetChange.Kind.WARNED, TargetChange.Kind.BREACHED);
        get(caseId.toString()).body("targets[0].breachedAt", notNullValue());
    }

    @Test
    void aStrangerLearnsNothingAndARequesterNotWhatTheOrganisationWasPromised() {
        register(Priority.LOW);

        given().auth().oauth2(TestTokens.integrator("globex")).get(path(caseId.toString())).then().statusCode(404)
                .body("type", equalTo("urn:replaydesk:problem:unknown-case"));
        given().auth().oauth2(TestTokens.requester("gustav", "acme")).get(path(caseId.toString())).then()
                .statusCode(403);
        given().auth().oauth2(TestTokens.requester("rita", "acme")).get(path(caseId.toString())).then().statusCode(403);
        given().auth().oauth2(TestTokens.integrator("acme")).get(path(caseId.toString())).then().statusCode(200);
        given().get(path(caseId.toString())).then().statusCode(401);
        get(UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void whatIsNotThereYetIsUnknown() {
        given().auth().oauth2(TestTokens.operator("anna")).get(path(caseId.toString()) + "/explanation").then()
                .statusCode(404);
    }

    private void register(Priority priority) {
        log.append(caseId, Stories.registered(), "desk");
        log.append(caseId, Stories.classified(priority), "anna");
        await().atMost(SOON).until(() -> !log.accepted(caseId, TargetsSet.class).isEmpty());
        await().atMost(SOON).untilAsserted(() -> get(caseId.toString()).body("targets", hasSize(2)));
    }

    private void awaitAssessments(int count) {
        await().atMost(SOON).until(() -> log.accepted(caseId, ServiceLevelAssessed.class).size() >= count);
        await().atMost(SOON).until(() -> version() == log.fold(caseId).version());
    }

    private int version() {
        var etag = get(caseId.toString()).extract().header("ETag");
        return Integer.parseInt(etag.substring(1, etag.indexOf(';')));
    }

    private static ValidatableResponse get(String reference) {
        return given().auth().oauth2(TestTokens.operator("anna")).get(path(reference)).then();
    }

    private static String path(String reference) {
        return "/api/v1/cases/" + reference + "/service-level";
    }
}
