package replaydesk.triage.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Words of a text by their stems. Common words without a meaning of their own are left out. */
public final class Words {

    /** The most characters of a text that are looked at. */
    public static final int LONGEST_TEXT = 10_000;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;
    /** Matches a hyphen after one or two letters: "wi-fi" and "e-post" are one word. */
    private static final Pattern SHORT_PREFIX = Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L}{1,2})-(?=\\p{L})");

    private Words() {
    }

    /** Returns the text as it is analysed: bounded, in lower case, with е for ё, since people write either. */
    public static String normal(String text) {
        var bounded = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        return SHORT_PREFIX.matcher(bounded.toLowerCase(Locale.ROOT).replace('ё', 'е')).replaceAll("$1");
    }

    /** Returns the first distinct words of a text, at most so many: each stem with the word as it was first written. */
    public static Map<String, String> stems(String text, SearchLanguage language, int most) {
        var normal = normal(text);
        var stems = new LinkedHashMap<String, String>();
        try (var tokens = language.analyzer().tokenStream("", normal)) {
            var stem = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (stems.size() < most && tokens.incrementToken()) {
                if (stem.length() >= SHORTEST && stem.length() <= LONGEST) {
                    stems.putIfAbsent(stem.toString(), normal.substring(place.startOffset(), place.endOffset()));
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can be read", e);
        }
        return stems;
    }

    /** Returns the stems alone. */
    public static List<String> list(String text, SearchLanguage language, int most) {
        return List.copyOf(stems(text, language, most).keySet());
    }
}
