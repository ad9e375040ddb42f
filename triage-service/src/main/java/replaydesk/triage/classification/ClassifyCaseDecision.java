package replaydesk.triage.classification;

import java.util.List;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Decider;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.triage.evolution.TriageCase;
import replaydesk.triage.reference.Category;
import replaydesk.triage.reference.PriorityMatrix;

/** A person's decision to classify a case (R8, R9). It outweighs that of a rule. */
final class ClassifyCaseDecision {

    private ClassifyCaseDecision() {
    }

    static Decision decide(CaseView<TriageCase> view, ClassifyCase command, InForce reference) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        var category = reference.find(Category.KIND, command.category());
        if (category.isEmpty()) {
            return Decision.refuse("unknown-category", "Expected a known category, but there is no %s",
                    command.category());
        }
        return classified(view.state(), command, category.get().reference(), reference);
    }

    private static Decision classified(TriageCase state, ClassifyCase command, ReferenceVersion category,
            InForce reference) {
        if (command.priority() != null) {
            return classified(state, command, category, command.priority(), List.of());
        }
        var matrix = reference.find(PriorityMatrix.KIND, PriorityMatrix.KEY);
        var priority = matrix.flatMap(found -> found.content().as(PriorityMatrix.class))
                .map(rows -> rows.of(command.impact(), command.urgency()));
        if (priority.isEmpty()) {
            return Decision.refuse("no-priority-matrix",
                    "Expected a matrix to take the priority from, but there is none; say the priority");
        }
        return classified(state, command, category, priority.get(), List.of(matrix.get().reference()));
    }

    private static Decision classified(TriageCase state, ClassifyCase command, ReferenceVersion category,
            Priority priority, List<ReferenceVersion> versions) {
        return Decision.emit(new CaseClassified(command.type(), category, command.impact(), command.urgency(), priority,
                complexity(state, command), language(state, command), Decider.PERSON, null, versions));
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
