package replaydesk.triage.search;

import java.util.List;

/**
 * Article that was found.
 *
 * @param score higher for what fits better; comparable within one search only
 * @param words the words of the question that the article has, as they were written
 */
public record Hit(Article article, double score, List<String> words) {

    public Hit {
        words = List.copyOf(words);
    }
}
