package replaydesk.triage.checklist;

import replaydesk.events.value.ChecklistOutcome;
import replaydesk.events.value.Impact;
import replaydesk.events.value.OutcomeKind;
import replaydesk.events.value.Urgency;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.triage.reference.Category;
import replaydesk.triage.reference.Checklist.Outcome;
import replaydesk.triage.reference.KnownSolution;

/** Makes what an event says of a checklist's outcome: which it is, with the versions that it means. */
final class Outcomes {

    private Outcomes() {
    }

    /**
     * Returns the outcome; null when what it names was retired since, as it can be for an earlier version of a
     * checklist: then the answer leads to nothing.
     */
    static ChecklistOutcome of(String item, Outcome outcome, InForce reference) {
        if (outcome.classify() != null) {
            var classify = outcome.classify();
            return naming(item, OutcomeKind.CLASSIFY, Category.KIND, classify.category(), classify.impact(),
                    classify.urgency(), reference);
        }
        if (outcome.suggest() != null) {
            return naming(item, OutcomeKind.SUGGEST, KnownSolution.KIND, outcome.suggest(), null, null, reference);
        }
        return outcome.solve() == null ? new ChecklistOutcome(item, OutcomeKind.ASK, null, null, null)
                : naming(item, OutcomeKind.SOLVE, KnownSolution.KIND, outcome.solve(), null, null, reference);
    }

    private static ChecklistOutcome naming(String item, OutcomeKind kind, String named, String key, Impact impact,
            Urgency urgency, InForce reference) {
        return reference.find(named, key).map(ReferenceDocument::reference)
                .map(version -> new ChecklistOutcome(item, kind, version, impact, urgency)).orElse(null);
    }
}
