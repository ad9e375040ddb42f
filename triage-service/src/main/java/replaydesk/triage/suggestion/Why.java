package replaydesk.triage.suggestion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why something is suggested.
 *
 * @param words    words of the question that it has, or that are spelt nearly so
 * @param category the category in question, if it is about that one or one above it; absent otherwise
 * @param product  the product in question, if it is about that one; absent otherwise
 */
@Schema(name = "SuggestedBecause", requiredProperties = "words")
public record Why(List<String> words, String category, String product) {
}
