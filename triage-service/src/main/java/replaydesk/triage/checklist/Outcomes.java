package replaydesk.triage.checklist;

import replaydesk.events.value.ChecklistOutcome;
import replaydesk.events.value.OutcomeKind;
import replaydesk.kit.reference.InForce;
import replaydesk.triage.reference.Category;
import replaydesk.triage.reference.Checklist.Outcome;
import replaydesk.triage.reference.KnownSolutions;

/** Makes what an event says of a checklist's outcome: which it is, with the versions that it means. */
final class Outcomes {

    private Outcomes() {
    }

    /**
     * Returns the outcome; null when what it names was retired since, or is a draft: then the answer leads to nothing.
     */
    static ChecklistOutcome of(String item, Outcome outcome, InForce reference) {
        if (outcome.classify() != null) {
            var classify = outcome.classify();
            return reference.find(Category.KIND, classify.category())
                    .map(category -> new ChecklistOutcome(item, OutcomeKind.CLASSIFY, category.reference(),
                            classify.impact(), classify.urgency()))
                    .orElse(null);
        }
        if (outcome.suggest() != null) {
            return naming(item, OutcomeKind.SUGGEST, outcome.suggest(), reference);
        }
        return outcome.solve() == null ? new ChecklistOutcome(item, OutcomeKind.ASK, null, null, null)
                : naming(item, OutcomeKind.SOLVE, outcome.solve(), reference);
    }

    /** Names the published version of a known solution, whatever is drafted of the next one. */
    private static ChecklistOutcome naming(String item, OutcomeKind kind, String solution, InForce reference) {
        return KnownSolutions.published(reference, solution)
                .map(published -> new ChecklistOutcome(item, kind, published.reference(), null, null)).orElse(null);
    }
}
