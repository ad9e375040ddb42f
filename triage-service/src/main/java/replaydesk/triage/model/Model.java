package replaydesk.triage.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A training, and the model that came of it.
 *
 * @param asked    what was asked for
 * @param progress what is done of it, in percent
 * @param endedAt  null while it is under way
 * @param reason   why there is no model, as a stable name; null where there is one, or may be
 * @param detail   the same as a sentence
 * @param version  hash of the model; null as long as there is none
 * @param report   what it was learnt from, and how well it does; null as long as there is no model
 * @param active   true if it classifies requests now
 */
@Schema(name = "Model")
public record Model(UUID id, TrainModel asked, String askedBy, Instant askedAt, ModelState state, TrainingStep step,
        int progress, Instant endedAt, String reason, String detail, String version, ModelReport report,
        boolean active) {

    Model active(boolean now) {
        return new Model(id, asked, askedBy, askedAt, state, step, progress, endedAt, reason, detail, version, report,
                now);
    }

    @JsonIgnore
    boolean isTrained() {
        return state == ModelState.TRAINED;
    }

    /** Returns it without the confusion table, as lists show it. */
    Model brief() {
        return report == null ? this : new Model(id, asked, askedBy, askedAt, state, step, progress, endedAt, reason,
                detail, version, report.brief(), active);
    }
}
