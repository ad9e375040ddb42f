package replaydesk.text.classification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.commons.codec.digest.MurmurHash3;
import replaydesk.text.words.Word;
import replaydesk.text.words.Words;

/**
 * Features of a text: the stems of its words, without little ones, and of each two of them side by side. A feature is
 * known by its hash, so that a model never holds the words of those texts that it was learnt from.
 *
 * @param hashes the features, each once
 * @param counts how often the text has each
 * @param words  each feature as the text has it first
 */
record TextFeatures(long[] hashes, int[] counts, List<String> words) {

    private static final class Counted {

        private final String words;
        private int times;

        Counted(String words) {
            this.words = words;
        }
    }

    /** Returns the features of a text, with pairs of words or without. */
    static TextFeatures of(String text, String language, boolean pairs) {
        var found = new LinkedHashMap<Long, Counted>();
        Word before = null;
        for (var word : Words.of(text, language)) {
            if (!word.tells()) {
                continue;
            }
            count(found, hash(word.stem()), word.text());
            if (pairs && before != null) {
                count(found, hash(before.stem() + ' ' + word.stem()), before.text() + ' ' + word.text());
            }
            before = word;
        }
        var words = new ArrayList<String>(found.size());
        found.values().forEach(counted -> words.add(counted.words));
        return new TextFeatures(found.keySet().stream().mapToLong(Long::longValue).toArray(),
                found.values().stream().mapToInt(counted -> counted.times).toArray(), words);
    }

    /** The features without the words, which training has no need of. */
    TextFeatures bare() {
        return new TextFeatures(hashes, counts, List.of());
    }

    private static void count(LinkedHashMap<Long, Counted> found, long hash, String words) {
        found.computeIfAbsent(hash, _ -> new Counted(words)).times++;
    }

    private static long hash(String feature) {
        return MurmurHash3.hash128x64(feature.getBytes(UTF_8))[0];
    }
}
