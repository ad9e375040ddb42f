package replaydesk.escalation.solution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import replaydesk.escalation.Stories;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.events.value.SolutionKind;
import replaydesk.kit.link.AnswerLinks;
import replaydesk.kit.link.AnswerLinks.Kind;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SolutionLinkTest {

    private static final String LINK = "/api/v1/solutions/{token}";

    @Inject
    AnswerLinks links;

    private final TestLog log = new TestLog();
    private final UUID caseId = UUID.randomUUID();
    private final UUID solution = UUID.randomUUID();
    private String token;

    @BeforeEach
    void propose() {
        token = links.token(Kind.SOLUTION, solution);
        log.append(caseId, Stories.registration(), "desk");
        log.append(caseId, Stories.assigned("service-desk", "anna"), "lena");
        log.append(caseId, new SolutionProposed(solution, SolutionKind.WORKAROUND, "<b>Starta om</b>", null,
                List.of("Dra ur sladden"), null, null), "anna");
        state("OPEN");
    }

    @AfterEach
    void close() {
        log.close();
    }

    private void state(String expected) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> given().get(LINK, token).then().statusCode(200)
                .contentType("application/json").body("state", equalTo(expected)));
    }

    private static RequestSpecification browser() {
        return given().header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8").redirects().follow(false);
    }

    @Test
    void whoHoldsTheLinkReadsTheSolutionInTheRequestersLanguageWithoutALogin() {
        given().get(LINK, token).then().body("number", equalTo("RD-1")).body("steps", contains("Dra ur sladden"));

        browser().get(LINK, token).then().statusCode(200).contentType("text/html")
                .header("Content-Language", "sv").header("Content-Security-Policy", containsString("default-src"))
                .body(containsString("Hjälpte det?")).body(containsString("Dra ur sladden"))
                .body(containsString("&lt;b&gt;Starta om")).body(not(containsString("<b>")));
        assertThat(log.accepted(caseId, SolutionAccepted.class)).as("opening answers nothing").isEmpty();
    }

    @Test
    void theButtonOfThePageAnswersInTheRequestersName() {
        browser().contentType("application/x-www-form-urlencoded; charset=UTF-8").formParam("reason", "Tack för det!")
                .post(LINK + "/acceptance", token).then().statusCode(303)
                .header("Location", containsString("/api/v1/solutions/" + token));

        assertThat(log.accepted(caseId, SolutionAccepted.class))
                .containsExactly(new SolutionAccepted(solution, "rita", "Tack för det!"));
        state("ACCEPTED");
        browser().get(LINK, token).then().body(containsString("Tack: det hjälpte"));
        browser().formParam("reason", "").post(LINK + "/acceptance", token).then().statusCode(303);
        assertThat(log.accepted(caseId, SolutionAccepted.class)).as("once").hasSize(1);

        browser().formParam("reason", "").post(LINK + "/rejection", token).then().statusCode(303);
        assertThat(log.accepted(caseId, SolutionRejected.class))
                .containsExactly(new SolutionRejected(solution, "rita", null));
    }

    @Test
    void anAnswerByJsonIsACommand() {
        given().contentType("application/json").body("{\"reason\": \"Nej\"}").post(LINK + "/rejection", token).then()
                .statusCode(201).body("verdict", equalTo("ACCEPTED"));
        given().contentType("application/json").body("{}").post(LINK + "/acceptance", token).then()
                .statusCode(409).body("reason", equalTo("already-rejected"));
        given().contentType("application/json").body("{\"why\": 1}").post(LINK + "/acceptance", token).then()
                .statusCode(400);
        state("REJECTED");
    }

    @Test
    void aLinkWhoseSolutionIsNoLongerTheLatestSaysSo() {
        log.append(caseId, new SolutionProposed(UUID.randomUUID(), SolutionKind.FIX, "Rättat", null), "anna");
        state("REPLACED");

        browser().get(LINK, token).then().statusCode(200).body(containsString("inte längre den senaste"))
                .body(not(containsString("<form")));
        given().contentType("application/json").body("{}").post(LINK + "/acceptance", token).then()
                .statusCode(409).body("reason", equalTo("not-standing"));
        log.append(caseId, Stories.closed(), "anna");
        state("OVER");
    }

    @Test
    void aForgedLinkAndOneOfASurveyOpenNothing() {
        var forged = token.substring(1) + "A";
        given().get(LINK, forged).then().statusCode(404)
                .body("type", equalTo("urn:replaydesk:problem:unknown-path"));
        browser().header("Accept-Language", "ru").get(LINK, forged).then().statusCode(404).contentType("text/html")
                .body(containsString("Эта ссылка не работает"));
        browser().formParam("reason", "").post(LINK + "/acceptance", forged).then().statusCode(404);
        var ofNothing = links.token(Kind.SOLUTION, UUID.randomUUID());
        given().get(LINK, ofNothing).then().statusCode(404);
    }
}
