package replaydesk.triage.classification;

import java.util.List;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Decider;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.triage.evolution.TriageCase;
import replaydesk.triage.reference.Categories;
import replaydesk.triage.reference.Category;
import replaydesk.triage.reference.PriorityMatrix;

/** A person's decision to classify a case (R8, R9). It outweighs that of a rule. */
final class ClassifyCaseDecision {

    private ClassifyCaseDecision() {
    }

    static Decision decide(CaseView<TriageCase> view, ClassifyCase command) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        return Categories.find(command.category()).<Decision>map(category -> classified(view.state(), command, category))
                .orElseGet(() -> Decision.refuse("unknown-category",
                        "Expected a known category, but there is no %s", command.category()));
    }

    private static Decision classified(TriageCase state, ClassifyCase command, Category category) {
        boolean given = command.priority() != null;
        var priority = given ? command.priority() : PriorityMatrix.of(command.impact(), command.urgency());
        return Decision.emit(new CaseClassified(command.type(), category.version(), command.impact(),
                command.urgency(), priority, complexity(state, command), language(state, command), Decider.PERSON,
                null, given ? List.of() : List.of(PriorityMatrix.VERSION)));
    }

    private static Complexity complexity(TriageCase state, ClassifyCase command) {
        if (command.complexity() != null) {
            return command.complexity();
        }
        return state.classification() == null || state.classification().complexity() == null ? Complexity.NORMAL
                : state.classification().complexity();
    }

    private static String language(TriageCase state, ClassifyCase command) {
        if (command.language() != null) {
            return command.language();
        }
        return state.classification() != null ? state.classification().language()
                : state.registered() == null ? null : state.registered().language();
    }
}
