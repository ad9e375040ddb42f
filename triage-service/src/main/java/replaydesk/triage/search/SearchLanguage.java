package replaydesk.triage.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;

/** Language in which known solutions are searched, with the rules by which its words are reduced to stems. */
public enum SearchLanguage {
    EN(new EnglishAnalyzer()),
    RU(new RussianAnalyzer()),
    SV(new SwedishAnalyzer());

    private final Analyzer analyzer;

    SearchLanguage(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** The language's tag, BCP 47. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    Analyzer analyzer() {
        return analyzer;
    }

    /** Returns the language of a tag, whatever its variety: Swedish for {@code sv-FI}; empty for any other language. */
    public static Optional<SearchLanguage> ofTag(String tag) {
        var lower = tag == null ? "" : tag.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(one -> lower.equals(one.tag()) || lower.startsWith(one.tag() + "-"))
                .findFirst();
    }

    /**
     * Returns the language of a text. Its letters decide where they can: Cyrillic ones are Russian, whatever is said.
     *
     * @param text may be empty
     * @param said the language that somebody named, or null
     */
    public static SearchLanguage of(String text, SearchLanguage said) {
        if (text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)) {
            return RU;
        }
        if (said != null && (said != RU || text.isBlank())) {
            return said;
        }
        return text.toLowerCase(Locale.ROOT).chars().anyMatch(c -> c == 'å' || c == 'ä' || c == 'ö') ? SV : EN;
    }
}
