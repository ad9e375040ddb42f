package replaydesk.triage.classification;

import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.value.Decider;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.triage.evolution.TriageCase;

/** A person's decision that the proposed classification is right (R8, R9). It then stands as that person's own. */
final class ConfirmClassificationDecision {

    private ConfirmClassificationDecision() {
    }

    static Decision decide(CaseView<TriageCase> view) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        var it = view.state().classification();
        if (it == null) {
            return Decision.refuse("not-classified", "Expected a proposed classification, but there is none yet");
        }
        if (!it.proposed()) {
            return Decision.refuse("not-proposed", "Expected a proposed classification, but this one stands");
        }
        return Decision.emit(new CaseClassified(it.type(), it.category(), it.impact(), it.urgency(), it.priority(),
                it.complexity(), it.language(), Decider.PERSON, null, it.versions(), null, null, it.event()));
    }
}
