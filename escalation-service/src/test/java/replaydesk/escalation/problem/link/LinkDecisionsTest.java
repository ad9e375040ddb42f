package replaydesk.escalation.problem.link;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.problem.ProblemStories.FIX;
import static replaydesk.escalation.problem.ProblemStories.OPENED;
import static replaydesk.escalation.problem.ProblemStories.PROBLEM;
import static replaydesk.escalation.problem.ProblemStories.problem;

import java.util.List;
import org.junit.jupiter.api.Test;
import replaydesk.escalation.Stories;
import replaydesk.events.catalogue.ProblemLinked;
import replaydesk.events.catalogue.ProblemUnlinked;
import replaydesk.events.problem.ProblemClosed;
import replaydesk.events.problem.ProblemOpened;
import replaydesk.events.problem.ProblemOutcome;
import replaydesk.kit.stage.Decision;

class LinkDecisionsTest {

    private static String reason(Decision decision) {
        return ((Decision.Refused) decision).reason();
    }

    @Test
    void aCaseIsLinkedOnceAndTheLinkCanBeTakenBack() {
        var desk = Stories.routed();
        assertThat(desk.when(view -> LinkProblemDecision.decide(view, problem(OPENED))))
                .isEqualTo(Decision.emit(new ProblemLinked(PROBLEM)));
        assertThat(reason(desk.when(view -> UnlinkProblemDecision.decide(view, problem(OPENED)))))
                .isEqualTo("not-linked");

        desk.given(new ProblemLinked(PROBLEM));

        assertThat(reason(desk.when(view -> LinkProblemDecision.decide(view, problem(OPENED)))))
                .isEqualTo("already-linked");
        assertThat(desk.when(view -> UnlinkProblemDecision.decide(view, problem(OPENED))))
                .isEqualTo(Decision.emit(new ProblemUnlinked(PROBLEM)));
        desk.given(new ProblemUnlinked(PROBLEM));
        assertThat(desk.state().problems().all()).isEmpty();
    }

    @Test
    void aClosedProblemTakesCasesOnlyIfItHasSomethingForThem() {
        var desk = Stories.routed();
        var gone = problem(OPENED, new ProblemClosed(ProblemOutcome.OTHER, "Borta"));
        var fixed = problem(OPENED, FIX, new ProblemClosed(ProblemOutcome.FIXED, "Klart"));

        assertThat(reason(desk.when(view -> LinkProblemDecision.decide(view, gone)))).isEqualTo("problem-closed");
        assertThat(desk.when(view -> LinkProblemDecision.decide(view, fixed)))
                .isEqualTo(Decision.emit(new ProblemLinked(PROBLEM)));
    }

    @Test
    void aProblemOfOneOrganisationTakesItsCasesAlone() {
        var ofGlobex = problem(new ProblemOpened("a", null, null, List.of(), null, "globex"));

        assertThat(reason(Stories.routed().when(view -> LinkProblemDecision.decide(view, ofGlobex))))
                .isEqualTo("other-organisation");
    }

    @Test
    void theParentOfAMajorIncidentIsShownInItAndIsNoneOfItsCases() {
        var parent = Stories.routed();
        var incident = problem(new ProblemOpened("a", null, null, List.of(), null, null, parent.view().id()));

        assertThat(reason(parent.when(view -> LinkProblemDecision.decide(view, incident)))).isEqualTo("is-parent");
        assertThat(parent.when(view -> LinkProblemDecision.parent(view, incident)))
                .isEqualTo(Decision.emit(new ProblemLinked(PROBLEM)));
        parent.given(new ProblemLinked(PROBLEM));
        assertThat(reason(parent.when(view -> LinkProblemDecision.parent(view, incident))))
                .isEqualTo("already-linked");
        assertThat(reason(parent.when(view -> UnlinkProblemDecision.decide(view, incident)))).isEqualTo("is-parent");
    }

    @Test
    void aCaseThatEndedIsNotLinked() {
        assertThat(reason(Stories.routed().given(Stories.closed())
                .when(view -> LinkProblemDecision.decide(view, problem(OPENED))))).isEqualTo("case-ended");
    }
}
