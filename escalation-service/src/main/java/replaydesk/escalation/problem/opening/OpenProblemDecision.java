package replaydesk.escalation.problem.opening;

import java.util.List;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.events.problem.ProblemOpened;
import replaydesk.kit.aggregate.AggregateDecision;
import replaydesk.kit.aggregate.AggregateView;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.stage.Teams;

/** The decision to open a problem (R18): what it names is defined. */
final class OpenProblemDecision {

    private OpenProblemDecision() {
    }

    static AggregateDecision<ProblemEvent> decide(AggregateView<Problem> view, OpenProblem command,
            InForce reference) {
        if (view.isKnown()) {
            return AggregateDecision.refuse("already-open", "Expected a new problem, but it is %s",
                    view.state().name());
        }
        var products = command.products() == null ? List.<String>of() : command.products();
        var unknown = unknown(command, products, reference);
        return unknown != null ? AggregateDecision.refuse(unknown)
                : AggregateDecision.emit(new ProblemOpened(command.title(), command.symptoms(), command.category(),
                        products, command.team(), command.organisation()));
    }

    private static Decision.Refused unknown(OpenProblem command, List<String> products, InForce reference) {
        if (command.category() != null && !reference.knows("category", command.category())) {
            return Decision.refuse("unknown-category", "Expected a known category, but there is no %s",
                    command.category());
        }
        for (var product : products) {
            if (!reference.knows("product", product)) {
                return Decision.refuse("unknown-product", "Expected a known product, but there is no %s", product);
            }
        }
        return command.team() == null ? null : Teams.refusal(command.team(), reference);
    }
}
