package replaydesk.triage.search;

import java.util.List;

/**
 * What somebody looks for.
 *
 * @param text        their words; empty for whatever fits the category and product
 * @param categories  keys of the category and of those above it, from below; empty when it is not known
 * @param product     key of the product; null when it is not known
 * @param alsoInternal true for the desk, which finds internal articles as well
 */
public record Question(String text, SearchLanguage language, List<String> categories, String product,
        boolean alsoInternal) {

    public Question {
        categories = List.copyOf(categories);
    }

    boolean saysNothing() {
        return text.isBlank() && categories.isEmpty() && product == null;
    }
}
