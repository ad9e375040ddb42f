package replaydesk.text.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Finds the words of a text with Lucene's tokenizer, without markup, and their stems by the text's language. Foreign
 * words in a text have the stems of their own script's language: an English word in a Russian ticket is stemmed as
 * English. Safe for several threads.
 */
public final class Words {

    /** The most that is read of a text: what a request is about stands at its start, before quoted mail and logs. */
    private static final int MOST_CHARACTERS = 20_000;
    /** Longer tokens are no words: encoded data, keys. */
    private static final int LONGEST = 60;

    private Words() {
    }

    /**
     * Returns the words of the text in their order.
     *
     * @param text     may be null
     * @param language BCP 47 tag; null when unknown
     */
    public static List<Word> of(String text, String language) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        var stems = Stems.of(language);
        var words = new ArrayList<Word>();
        var start = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        try (var tokens = new StandardTokenizer()) {
            tokens.setReader(new HTMLStripCharFilter(new StringReader(start)));
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                var word = Folding.fold(term);
                if (word.length() <= LONGEST) {
                    words.add(new Word(word, stems.stem(word)));
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be read", e);
        }
        return words;
    }
}
