package replaydesk.escalation.problem.link;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.escalation.evolution.ProblemLinks.Link;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.escalation.problem.state.ProblemStatus;
import replaydesk.kit.aggregate.AggregateView;

/** The problems that a case is linked to. */
@Schema(requiredProperties = "problems")
public record CaseProblemsView(List<LinkedProblem> problems) {

    /**
     * A problem, and whether what it offers was proposed in the case.
     *
     * @param proposed true once the case has the newest workaround or fix of the problem as a proposal
     */
    @Schema(requiredProperties = {"id", "number", "title", "status", "proposed"})
    public record LinkedProblem(UUID id, String number, String title, ProblemStatus status, boolean proposed) {

        static LinkedProblem of(Link link, AggregateView<Problem> problem) {
            var state = problem.state();
            boolean proposed = state.offer().filter(offer -> offer.event().equals(link.reached())).isPresent();
            return new LinkedProblem(problem.id(), state.name(), state.opened().title(), state.status(), proposed);
        }
    }
}
