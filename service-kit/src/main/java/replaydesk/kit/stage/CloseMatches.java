package replaydesk.kit.stage;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the keys that somebody may have meant by one that there is not. */
final class CloseMatches {

    private static final int MOST = 3;

    /** The similarity, from 0 to 1, from which a key may be meant: one slip in a short word, or a common beginning. */
    private static final double CLOSE = 0.82;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private record Match(String key, double similarity) {
    }

    private CloseMatches() {
    }

    /**
     * Returns the closest keys, the closest first.
     *
     * @param texts by key, what the thing is called: its key and its names
     */
    static List<String> of(String meant, Map<String, ? extends Collection<String>> texts) {
        var plain = plain(meant);
        return texts.entrySet().stream()
                .map(entry -> new Match(entry.getKey(), entry.getValue().stream()
                        .mapToDouble(text -> SIMILARITY.apply(plain, plain(text))).max().orElse(0)))
                .filter(match -> match.similarity() >= CLOSE)
                .sorted(Comparator.comparingDouble(Match::similarity).reversed().thenComparing(Match::key))
                .limit(MOST).map(Match::key).toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
