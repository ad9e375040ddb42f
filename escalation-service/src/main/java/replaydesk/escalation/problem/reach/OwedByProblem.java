package replaydesk.escalation.problem.reach;

import java.util.ArrayList;
import java.util.List;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.ProblemLinks.Link;
import replaydesk.escalation.evolution.Proposal;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.escalation.problem.state.Published;
import replaydesk.events.catalogue.CaseResumed;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.log.Ids;
import replaydesk.events.value.ProblemEventReference;
import replaydesk.events.value.SolutionKind;
import replaydesk.kit.aggregate.AggregateView;
import replaydesk.kit.obligation.Fulfilments.Owed;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Life;

/**
 * Tells what a linked case is owed of what its problem published. The messages of a major incident come first, in
 * their order and one at a time. A workaround waits for nothing better to stand; a fix replaces whatever stands but a
 * fix that has helped. The parent case of a major incident is owed nothing: it is there that they are told.
 */
final class OwedByProblem {

    private OwedByProblem() {
    }

    static List<Owed> of(CaseView<EscalationCase> view, AggregateView<Problem> problem) {
        var state = view.state();
        var link = state.problems().to(problem.id());
        if (state.life() != Life.OPEN || link.isEmpty() || view.id().equals(problem.state().parentCase())) {
            return List.of();
        }
        var message = OwedMessage.of(view, problem, link.get());
        return message.isPresent() ? List.of(message.get())
                : problem.state().offer().map(offer -> solution(view, problem, offer, link.get())).orElse(List.of());
    }

    private static List<Owed> solution(CaseView<EscalationCase> view, AggregateView<Problem> problem,
            Published published, Link link) {
        var owed = new ArrayList<Owed>();
        if (!published.event().equals(link.reached()) && leavesRoom(view.state().proposals().standing(), published)) {
            owed.add(new Owed("problem-solution:" + problem.id(), published.event(), new SolutionProposed(
                    Ids.aggregate("proposal", view.id().toString(), published.event().toString()), published.kind(),
                    published.text(), published.knownSolution(), List.of(), List.of(), null,
                    new ProblemEventReference(problem.id(), published.event()))));
        }
        var suspension = view.state().suspension();
        if (suspension != null && problem.id().equals(suspension.problem()) && published.kind() == SolutionKind.FIX) {
            owed.add(new Owed("problem-resumption", suspension.event(), new CaseResumed(null, null, null)));
        }
        return owed;
    }

    private static boolean leavesRoom(Proposal standing, Published published) {
        return standing == null || published.replaces(standing.kind(), standing.judged());
    }
}
