package replaydesk.text.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words of a text in which others are looked for, in whatever form either is written. A hyphenated word fits where its
 * parts stand side by side. For one thread at a time.
 */
public final class WordSet {

    private static final char BOUNDARY = ' ';

    private final String language;
    private final Stems stemming;
    private final Set<String> forms = new HashSet<>();
    private final String texts;
    private final String stems;

    private WordSet(List<Word> words, String language) {
        this.language = language;
        this.stemming = Stems.of(language);
        var allTexts = new StringBuilder().append(BOUNDARY);
        var allStems = new StringBuilder().append(BOUNDARY);
        for (var word : words) {
            forms.add(word.text());
            forms.add(stem(word.stem()));
            allTexts.append(word.text()).append(BOUNDARY);
            allStems.append(word.stem()).append(BOUNDARY);
        }
        this.texts = allTexts.toString();
        this.stems = allStems.toString();
    }

    /** @param language BCP 47 tag of the text; null when unknown */
    public static WordSet of(String text, String language) {
        return new WordSet(Words.of(text, language), language);
    }

    public boolean isEmpty() {
        return forms.isEmpty();
    }

    /** Tells whether the text has the word, or another form of it. */
    public boolean has(String word) {
        if (word.isEmpty()) {
            return false;
        }
        if (word.chars().allMatch(Character::isLetterOrDigit)) {
            var folded = Folding.fold(word);
            return forms.contains(folded) || forms.contains(stem(stemming.stem(folded)));
        }
        var parts = Words.of(word, language);
        return !parts.isEmpty() && (texts.contains(joined(parts.stream().map(Word::text).toList()))
                || stems.contains(joined(parts.stream().map(Word::stem).toList())));
    }

    private static String joined(List<String> parts) {
        return BOUNDARY + String.join(String.valueOf(BOUNDARY), parts) + BOUNDARY;
    }

    /** Marks a stem, which is not to be taken for a word that is written like it. */
    private static String stem(String stem) {
        return "=" + stem;
    }
}
