package replaydesk.text.words;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** Stems of words by the Snowball stemmers that come with Lucene. For one thread at a time. */
final class Stems {

    private record Stemming(UnicodeScript script, Supplier<SnowballStemmer> stemmer) {
    }

    private static final Map<String, Stemming> LANGUAGES = Map.ofEntries(latin("en", EnglishStemmer::new),
            latin("sv", SwedishStemmer::new), latin("da", DanishStemmer::new), latin("no", NorwegianStemmer::new),
            latin("nb", NorwegianStemmer::new), latin("nn", NorwegianStemmer::new), latin("fi", FinnishStemmer::new),
            latin("et", EstonianStemmer::new), latin("lt", LithuanianStemmer::new), latin("de", GermanStemmer::new),
            latin("nl", DutchStemmer::new), latin("fr", FrenchStemmer::new), latin("es", SpanishStemmer::new),
            latin("pt", PortugueseStemmer::new), latin("it", ItalianStemmer::new), latin("tr", TurkishStemmer::new),
            Map.entry("ru", new Stemming(UnicodeScript.CYRILLIC, RussianStemmer::new)),
            Map.entry("el", new Stemming(UnicodeScript.GREEK, GreekStemmer::new)),
            Map.entry("ar", new Stemming(UnicodeScript.ARABIC, ArabicStemmer::new)));

    /** The language of a word in a text of another script, and of texts whose language is not known. */
    private static final Map<UnicodeScript, String> USUAL =
            Map.of(UnicodeScript.LATIN, "en", UnicodeScript.CYRILLIC, "ru");

    private final Stemming language;
    private final Map<String, SnowballStemmer> made = new HashMap<>();
    private final String tag;

    private Stems(String tag) {
        this.tag = tag;
        this.language = LANGUAGES.get(tag);
    }

    /** @param language BCP 47 tag, with a region or without; null when unknown */
    static Stems of(String language) {
        return new Stems(language == null ? "" : language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0]);
    }

    String stem(String word) {
        var script = UnicodeScript.of(word.codePointAt(0));
        var by = language != null && language.script() == script ? tag : foreign(script);
        if (by == null) {
            return word;
        }
        var stemmer = made.computeIfAbsent(by, name -> LANGUAGES.get(name).stemmer().get());
        stemmer.setCurrent(word);
        return stemmer.stem() && !stemmer.getCurrent().isEmpty() ? stemmer.getCurrent() : word;
    }

    /**
     * Returns the language of a foreign word; null where no stemmer fits, as for a word of a language of the same
     * script that has none of its own: Polish is not stemmed as English.
     */
    private String foreign(UnicodeScript script) {
        boolean otherOfScript = language == null && !tag.isEmpty();
        return otherOfScript ? null : USUAL.get(script);
    }

    private static Map.Entry<String, Stemming> latin(String tag, Supplier<SnowballStemmer> stemmer) {
        return Map.entry(tag, new Stemming(UnicodeScript.LATIN, stemmer));
    }
}
