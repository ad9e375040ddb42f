package replaydesk.escalation.consultation;

import java.util.UUID;
import java.util.function.Function;
import replaydesk.escalation.evolution.Consultation;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.kit.stage.Decision;

/** Decides what is decided on one open consultation alone. */
final class OpenConsultation {

    private OpenConsultation() {
    }

    /** Decides by the consultation with this id; refuses if the case has ended, or there is no such one open. */
    static Decision decide(EscalationCase state, UUID id, Function<Consultation, Decision> by) {
        var ended = state.life().refusal();
        if (ended != null) {
            return ended;
        }
        var asked = state.consultations().find(id);
        if (asked == null) {
            return Decision.refuse("unknown-consultation", "Expected a consultation of the case, but there is no %s",
                    id);
        }
        return switch (asked.state()) {
            case OPEN -> by.apply(asked);
            case ANSWERED -> Decision.refuse("already-answered",
                    "Expected the consultation to be open, but %s has answered it", asked.endedBy());
            case WITHDRAWN -> Decision.refuse("consultation-withdrawn",
                    "Expected the consultation to be open, but %s has withdrawn it", asked.endedBy());
            case CASE_ENDED -> Decision.refuse("consultation-over",
                    "Expected the consultation to be open, but it ended with the case; ask again");
        };
    }
}
