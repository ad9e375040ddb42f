package replaydesk.triage.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.triage.reference.KnownSolution;

/**
 * A known solution to propose from a case. Whatever is absent is taken from the case.
 *
 * @param key        key of the article; if absent, one that names the case
 * @param language   en, ru or sv; if absent, that of the case's texts
 * @param title      if absent, the subject
 * @param symptoms   if absent, the description
 * @param steps      if absent, the lines of the solution that was proposed last, or the result of the closure
 * @param visibility if absent, internal
 * @param categories keys; if absent, the case's category
 * @param products   keys; if absent, the case's product
 * @param reviewBy   if absent, in half a year
 */
public record ProposeArticle(@Pattern(regexp = ReferenceKey.PATTERN) String key,
        @Pattern(regexp = "en|ru|sv") String language, @Pattern(regexp = "(?s).*\\S.*") @Size(max = 200) String title,
        @Pattern(regexp = "(?s).*\\S.*") @Size(max = 4_000) String symptoms,
        @Size(min = 1, max = 50) List<@NotBlank @Size(max = 2_000) String> steps,
        KnownSolution.Visibility visibility, @Size(min = 1, max = 100) List<@NotBlank String> categories,
        @Size(max = 100) List<@NotBlank String> products, LocalDate reviewBy) {

    /** Returns the command with a day, where none was said. */
    ProposeArticle by(LocalDate day) {
        return reviewBy != null ? this
                : new ProposeArticle(key, language, title, symptoms, steps, visibility, categories, products, day);
    }
}
