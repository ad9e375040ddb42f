package replaydesk.triage.model;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Command: train a model with the desk's own cases.
 *
 * @param from      time of the first registration that is learnt from; null for the first of all
 * @param to        time before which the last one lies; null for now
 * @param languages BCP 47 tags of the languages that are learnt from; null or empty for all
 * @param threshold the confidence from which an answer is to stand without a person; null for 0.5
 */
@Schema(name = "TrainModel")
public record TrainModel(@NotNull Target target, Instant from, Instant to,
        @Size(max = 30) List<@NotBlank @Size(max = 35) String> languages,
        @DecimalMin("0") @DecimalMax("1") Double threshold) {

    private static final double USUAL_THRESHOLD = 0.5;

    /** Times are kept as finely as the database keeps them, so that a repeat of the command equals the first one. */
    public TrainModel {
        from = from == null ? null : from.truncatedTo(ChronoUnit.MICROS);
        to = to == null ? null : to.truncatedTo(ChronoUnit.MICROS);
        languages = languages == null ? List.of() : List.copyOf(languages);
        threshold = threshold == null ? USUAL_THRESHOLD : threshold;
    }

    /** Tells whether a case registered at this time, in this language, is to be learnt from. */
    boolean takes(Instant at, String language) {
        return (from == null || !at.isBefore(from)) && (to == null || at.isBefore(to))
                && (languages.isEmpty() || language != null && languages.contains(language.split("[-_]", 2)[0]));
    }
}
