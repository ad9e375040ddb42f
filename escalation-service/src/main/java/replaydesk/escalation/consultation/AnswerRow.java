package replaydesk.escalation.consultation;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.ConsultationAnswered;
import replaydesk.kit.stage.FoldedCase;

/** An answer to a consultation, as its table has it. */
record AnswerRow(UUID event, UUID caseId, UUID consultation, String by, String answer, Instant at) {

    static Stream<AnswerRow> of(FoldedCase<EscalationCase> folded) {
        return folded.records().stream().filter(record -> record.event() instanceof ConsultationAnswered)
                .map(record -> {
                    var answered = (ConsultationAnswered) record.event();
                    return new AnswerRow(record.headers().id(), record.headers().subject(),
                            answered.consultationId(), answered.by(), answered.answer(), record.headers().occurredAt());
                });
    }
}
