package replaydesk.desk.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import replaydesk.desk.DeskStack;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.MessageSent;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.log.Presumption;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.MessageKind;
import replaydesk.events.value.Requester;
import replaydesk.events.value.SolutionKind;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.kit.access.Operations;
import replaydesk.kit.identity.Role;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(DeskStack.class)
@DisplayName("What the desk keeps to itself is in no answer to the client, whichever path it asks")
class WordsOfTheDeskTest {

    private static final String MARK = "kronjuvelen";
    private static final String TOLD = "to the requester";
    private static final String SEARCH = "/api/v1/cases?q=kronjuvelen";

    private final TestLog log = new TestLog();
    private final UUID caseId = UUID.randomUUID();
    private final String operator = TestTokens.operator("anna");
    private final Map<String, String> clients = Map.of("requester", TestTokens.requester("rita", "acme"),
            "integrator", TestTokens.integrator("acme"));

    /** Registers an imported case, because its stages fulfil no obligations between the events that are played. */
    @BeforeEach
    void play() {
        var rita = new Requester("rita", false, "Rita", null, null, "sv");
        append("rita", new CaseRegistered("RD-" + caseId, "acme", rita,
                Channel.PORTAL, TOLD, TOLD, null, "sv", List.of(), List.of(), true));
        MarkedEvents.with(MARK).forEach(event -> append("anna", event));
        append("anna", new MessageSent(UUID.randomUUID(), "anna", TOLD, MessageKind.INFORMATION));
        log.append(caseId, new SolutionProposed(UUID.randomUUID(), SolutionKind.FIX, MARK, null), "boris",
                Presumption.of(Map.of("life", 1, "proposal", 7)));
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void ofAClosedCase() {
        append("anna", new CaseClosed(ClosureCode.SOLVED, TOLD, MARK, 2, false, false, "anna", null, null));
        check();
    }

    @Test
    void ofAReopenedCase() {
        append("anna", new CaseClosed(ClosureCode.SOLVED, TOLD, MARK, 2, false, false, "anna", null, null));
        append("anna", new CaseReopened(MARK, null, "anna"));
        check();
    }

    @Test
    void ofAWithdrawnCase() {
        append("anna", new CaseWithdrawn("anna", WithdrawalReason.SPAM, MARK));
        check();
    }

    private void check() {
        await().untilAsserted(() -> given().auth().oauth2(operator).get("/api/v1/cases/" + caseId).then()
                .statusCode(200).body("judged", equalTo(log.of(caseId).size())));
        assertThat(answers(operator, Role.OPERATOR).values()).as("desk").anyMatch(text -> text.contains(MARK));
        assertSoftly(softly -> clients.forEach((role, token) -> {
            var answers = answers(token, Role.ofClaim(role).orElseThrow());
            softly.assertThat(answers.values()).as(role).anyMatch(text -> text.contains(TOLD));
            softly.assertThat(answers.get(SEARCH)).as(role).contains("\"items\":[]");
            answers.forEach((path, text) -> softly.assertThat(text).as("%s at %s", role, path).doesNotContain(MARK));
        }));
    }

    /** All that this role may read of the case, by path; also found by a search, overruled, and as it was before. */
    private Map<String, String> answers(String token, Role role) {
        var paths = new ArrayList<String>();
        Operations.all().stream().filter(one -> one.method().equals("GET") && one.isOfACase())
                .filter(one -> one.roles().contains(role))
                .map(one -> one.path().replace("{case}", caseId.toString()).replace("{n}", "1")).forEach(paths::add);
        paths.addAll(List.of("/api/v1/cases", "/api/v1/statistics", SEARCH,
                "/api/v1/cases/" + caseId + "/events?overruled=true", "/api/v1/cases/" + caseId + "?version=12"));
        var answers = new TreeMap<String, String>();
        paths.forEach(path -> answers.put(path, given().urlEncodingEnabled(false).auth().oauth2(token).get(path).then()
                .statusCode(200).extract().asString()));
        return answers;
    }

    private void append(String actor, CaseEvent event) {
        log.append(caseId, event, actor);
        assertThat(log.of(caseId).getLast().judgement().accepted()).as("%s", event).isTrue();
    }
}
