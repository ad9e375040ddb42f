package replaydesk.escalation.problem.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.problem.ProblemStories.OPENED;
import static replaydesk.escalation.problem.ProblemStories.none;
import static replaydesk.escalation.problem.ProblemStories.problem;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import replaydesk.escalation.Stories;
import replaydesk.events.problem.ProblemOpened;
import replaydesk.kit.reference.InForce;

class OpenProblemDecisionTest {

    private static final InForce REFERENCE = new InForce(Stories.SHIPPED, Instant.parse("2026-03-02T08:00:00Z"));

    @Test
    void aProblemIsOpenedWithWhatIsKnownOfIt() {
        var decision = OpenProblemDecision.decide(none(),
                new OpenProblem("VPN faller ned", "Varje timme", null, null, "service-desk", "acme"), REFERENCE);

        assertThat(decision.event())
                .isEqualTo(new ProblemOpened("VPN faller ned", "Varje timme", null, List.of(), "service-desk", "acme"));
    }

    @Test
    void whatNobodyDefinedIsRefused() {
        assertThat(refusal(new OpenProblem("a", null, "no-such", null, null, null))).isEqualTo("unknown-category");
        assertThat(refusal(new OpenProblem("a", null, null, List.of("no-such"), null, null)))
                .isEqualTo("unknown-product");
        assertThat(refusal(new OpenProblem("a", null, null, null, "no-such", null))).isEqualTo("unknown-team");
    }

    @Test
    void aProblemIsOpenedOnce() {
        assertThat(OpenProblemDecision.decide(problem(OPENED), new OpenProblem("a", null, null, null, null, null),
                REFERENCE).refused().reason()).isEqualTo("already-open");
    }

    private static String refusal(OpenProblem command) {
        return OpenProblemDecision.decide(none(), command, REFERENCE).refused().reason();
    }
}
