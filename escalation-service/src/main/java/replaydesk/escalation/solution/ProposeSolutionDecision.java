package replaydesk.escalation.solution;

import java.util.UUID;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/** The decision to propose a solution, which replaces the standing one (R16, R17). */
final class ProposeSolutionDecision {

    private ProposeSolutionDecision() {
    }

    /**
     * Decides to propose the solution.
     *
     * @param proposalId the command's id, so that a repeat proposes the same
     */
    static Decision decide(CaseView<EscalationCase> view, UUID proposalId, ProposeSolution command) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        if (view.state().handling().assignment() == null) {
            return Decision.refuse("not-assigned", "Expected the case to be assigned, but it lies with nobody");
        }
        var known = command.knownSolution();
        return Decision.emit(new SolutionProposed(proposalId, command.kind(), command.text(),
                known == null ? null : known.reference()));
    }
}
