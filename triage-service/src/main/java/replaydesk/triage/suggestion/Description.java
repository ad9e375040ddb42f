package replaydesk.triage.suggestion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong, in a text of any length that a case may have.
 *
 * @param text     in the words of who asks; its first 10,000 characters are looked at
 * @param language en, ru, sv, or a variety of them; if absent, that of the text
 * @param category key of a category; absent if unknown
 * @param product  key of a product; absent if unknown
 */
@Schema(name = "ProblemDescription", examples = "{\"text\":\"My account is locked\"}")
public record Description(@NotNull @Size(max = 100_000) String text, @Size(max = 35) String language,
        @Size(max = 80) String category, @Size(max = 200) String product) {
}
