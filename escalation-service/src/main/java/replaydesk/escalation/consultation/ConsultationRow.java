package replaydesk.escalation.consultation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import replaydesk.escalation.evolution.Consultation;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.Step;
import replaydesk.events.catalogue.ConsultationAsked;
import replaydesk.events.catalogue.ConsultationWithdrawn;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.stage.Life;

/**
 * A consultation as its table has it.
 *
 * @param question null when an earlier transaction brought it
 * @param reason   null unless this transaction brought a withdrawal with one
 */
record ConsultationRow(CaseView<EscalationCase> of, Consultation asked, String question, String reason) {

    /** Tells whether those asked may answer now. */
    boolean isOpen() {
        return asked.isOpen() && of.state().life() == Life.OPEN;
    }

    /** Returns the rows of a case: all of them where one of them or the life of the case changed, else none. */
    static Stream<ConsultationRow> of(FoldedCase<EscalationCase> folded) {
        var view = folded.after();
        if (view == null || view.identity() == null || !isOtherwise(folded.before(), view.state())) {
            return Stream.of();
        }
        var questions = new HashMap<UUID, String>();
        var reasons = new HashMap<UUID, String>();
        folded.records().forEach(record -> {
            if (record.event() instanceof ConsultationAsked asked) {
                questions.putIfAbsent(asked.consultationId(), asked.question());
            } else if (record.event() instanceof ConsultationWithdrawn withdrawn) {
                reasons.putIfAbsent(withdrawn.consultationId(), withdrawn.reason());
            }
        });
        return latest(folded).values().stream()
                .map(asked -> new ConsultationRow(view, asked, questions.get(asked.id()), reasons.get(asked.id())));
    }

    /** Returns each as it was last, also those that the state has dropped since, however the log was cut. */
    private static Map<UUID, Consultation> latest(FoldedCase<EscalationCase> folded) {
        var latest = new LinkedHashMap<UUID, Consultation>();
        Step.before(folded).consultations().all().forEach(asked -> latest.put(asked.id(), asked));
        Step.of(folded).forEach(step -> step.after().consultations().all()
                .forEach(asked -> latest.put(asked.id(), asked)));
        return latest;
    }

    private static boolean isOtherwise(EscalationCase before, EscalationCase after) {
        return before == null ? !after.consultations().equals(EscalationCase.NEW.consultations())
                : before.life() != after.life() || !before.consultations().equals(after.consultations());
    }
}
