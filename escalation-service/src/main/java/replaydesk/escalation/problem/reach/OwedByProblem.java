package replaydesk.escalation.problem.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.Proposal;
import replaydesk.escalation.evolution.Proposal.Judged;
import replaydesk.escalation.problem.state.Published;
import replaydesk.events.catalogue.CaseResumed;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.log.Ids;
import replaydesk.events.value.ProblemEventReference;
import replaydesk.events.value.SolutionKind;
import replaydesk.kit.obligation.Fulfilments.Owed;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Life;

/**
 * Tells what a linked case is owed of what its problem published. A workaround waits for nothing better to stand; a fix
 * replaces whatever stands but a fix that has helped.
 */
final class OwedByProblem {

    private OwedByProblem() {
    }

    static List<Owed> of(CaseView<EscalationCase> view, UUID problem, Published published) {
        var state = view.state();
        var link = state.problems().to(problem);
        if (state.life() != Life.OPEN || link.isEmpty()) {
            return List.of();
        }
        var owed = new ArrayList<Owed>();
        if (!published.event().equals(link.get().reached()) && leavesRoom(state.proposals().standing(), published)) {
            owed.add(new Owed("problem-solution:" + problem, published.event(), new SolutionProposed(
                    Ids.aggregate("proposal", view.id().toString(), published.event().toString()), published.kind(),
                    published.text(), published.knownSolution(), List.of(), List.of(), null,
                    new ProblemEventReference(problem, published.event()))));
        }
        var suspension = state.suspension();
        if (suspension != null && problem.equals(suspension.problem()) && published.kind() == SolutionKind.FIX) {
            owed.add(new Owed("problem-resumption", suspension.event(), new CaseResumed(null, null, null)));
        }
        return owed;
    }

    private static boolean leavesRoom(Proposal standing, Published published) {
        if (standing == null || standing.judged() == Judged.REJECTED) {
            return true;
        }
        boolean isFix = published.kind() == SolutionKind.FIX;
        return isFix && !(standing.kind() == SolutionKind.FIX && standing.judged() == Judged.ACCEPTED);
    }
}
