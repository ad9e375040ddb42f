package replaydesk.history.problem;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.ProblemLinked;
import replaydesk.events.catalogue.ProblemUnlinked;
import replaydesk.events.value.ClosureCode;
import replaydesk.history.Desk;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ProblemSuggestionsTest {

    private static final String SUBJECT = "VPN faller ned varje timme";

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    private UUID vpn(String more) {
        return desk.register("rita", "sv", SUBJECT, more);
    }

    private ValidatableResponse suggestions(UUID id) {
        return desk.asOperator().get("/api/v1/cases/{id}/problem-suggestions", id).then().statusCode(200);
    }

    @Test
    void twoLookAlikesThatAreOfNoProblemSuggestToOpenOne() {
        var first = vpn("");
        desk.register("olga", "sv", "Glömt lösenord", "");
        var second = vpn("");
        var third = vpn("");

        suggestions(third).body("problems", empty()).body("opening.title", equalTo(SUBJECT))
                .body("opening.organisation", equalTo(desk.organisation))
                .body("opening.cases.id", containsInAnyOrder(first.toString(), second.toString()))
                .body("opening.ended", empty());
    }

    @Test
    void oneLookAlikeIsNoProblemYetButEndedOnesCount() {
        desk.play(vpn(""), "anna",
                new CaseClosed(ClosureCode.SOLVED, null, null, 1, true, false, "anna", null, null));
        var open = vpn("");
        suggestions(open).body("problems", empty()).body("opening", nullValue());

        var another = vpn("");
        suggestions(another).body("opening.cases.id", contains(open.toString())).body("opening.ended", hasSize(1));
    }

    @Test
    void theProblemOfALookAlikeIsSuggestedUntilTheCaseIsLinkedToIt() {
        var problem = UUID.randomUUID();
        var near = desk.play(vpn("Lampan blinkar"), "anna", new ProblemLinked(problem));
        var other = UUID.randomUUID();
        desk.play(vpn(""), "anna", new ProblemLinked(other));
        var id = vpn("Lampan blinkar");

        suggestions(id).body("problems.id", contains(problem.toString(), other.toString()))
                .body("problems[0].cases.id", contains(near.toString())).body("opening", nullValue());

        desk.play(id, "anna", new ProblemLinked(problem));
        suggestions(id).body("problems.id", contains(other.toString())).body("opening", nullValue());
    }

    @Test
    void aLinkThatWasTakenBackSuggestsNothing() {
        var problem = UUID.randomUUID();
        desk.play(vpn(""), "anna", new ProblemLinked(problem), new ProblemUnlinked(problem));

        suggestions(vpn("")).body("problems", empty()).body("opening", nullValue());
    }

    @Test
    void nobodyLearnsOfAnotherOrganisationsCases() {
        vpn("");
        vpn("");
        var foreign = desk.register("globex-" + UUID.randomUUID(), "rita", "sv", SUBJECT, "");

        suggestions(foreign).body("problems", empty()).body("opening", nullValue());
        desk.as(TestTokens.token("olle", Set.of("operator"), List.of("somebody-else")))
                .get("/api/v1/cases/{id}/problem-suggestions", foreign).then().statusCode(404);
        desk.as(TestTokens.requester("sven", desk.organisation))
                .get("/api/v1/cases/{id}/problem-suggestions", foreign).then().statusCode(403);
    }
}
