package replaydesk.text.words;

import java.text.Normalizer;
import java.util.Locale;

/** Makes one spelling of those that people use for the same word. */
final class Folding {

    private Folding() {
    }

    /** Returns the word in lower case, its letters composed, and ё as е, which most people write for it. */
    static String fold(CharSequence word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
