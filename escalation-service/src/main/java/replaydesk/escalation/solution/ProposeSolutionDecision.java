package replaydesk.escalation.solution;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.value.SolutionKind;
import replaydesk.kit.reference.InForce;
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
    static Decision decide(CaseView<EscalationCase> view, UUID proposalId, ProposeSolution command,
            InForce reference) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        if (view.state().handling().assignment() == null) {
            return Decision.refuse("not-assigned", "Expected the case to be assigned, but it lies with nobody");
        }
        if (command.leavesFixOpen() && command.kind() != SolutionKind.WORKAROUND) {
            return Decision.refuse("no-workaround", "Expected a workaround to leave the fix open, but it is a %s",
                    command.kind());
        }
        if (command.knownSolution() == null) {
            return command.isWritten() ? proposed(proposalId, command, command.text(), command.steps())
                    : Decision.refuse("nothing-proposed",
                            "Expected a text, steps or a known solution, but there is none of them");
        }
        return Article.used(command.knownSolution(), reference, article -> command.isWritten()
                ? proposed(proposalId, command, command.text(), command.steps())
                : written(view.state(), proposalId, command, article));
    }

    /** Proposes the article as it is written in the first language of the requester's that it has. */
    private static Decision written(EscalationCase state, UUID proposalId, ProposeSolution command, Article article) {
        if (!article.isPublic()) {
            return Decision.refuse("known-solution-internal",
                    "Expected a text or steps, but %s is for the desk alone; write what the requester is to read",
                    command.knownSolution().key());
        }
        var text = state.languages().inOrder().filter(article.texts()::containsKey).findFirst()
                .map(article.texts()::get);
        return text.isPresent() ? proposed(proposalId, command, text.get().title(), text.get().steps())
                : Decision.refuse("known-solution-language",
                        "Expected a text or steps, but %s is written in %s and the requester reads %s",
                        command.knownSolution().key(), String.join(", ", article.texts().keySet()),
                        state.languages().inOrder().collect(Collectors.joining(", ")));
    }

    private static Decision proposed(UUID proposalId, ProposeSolution command, String text, List<String> steps) {
        var known = command.knownSolution();
        return Decision.emit(new SolutionProposed(proposalId, command.kind(), text,
                known == null ? null : known.reference(), steps, command.files(),
                command.leavesFixOpen() ? true : null));
    }
}
