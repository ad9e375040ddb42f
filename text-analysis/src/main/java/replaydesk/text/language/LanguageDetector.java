package replaydesk.text.language;

import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Detects the language of a text by the letter sequences of the Optimaize language profiles. Considers the languages of
 * {@link SupportedLanguages} alone, and of these only the ones that are written in the script that most letters of the
 * text belong to: profiles of all languages find rare ones in short texts. Safe for several threads.
 */
public final class LanguageDetector {

    /** The name and version of the profiles, for whoever keeps what was found by them. */
    public static final String MODEL = "optimaize-language-profiles-0.6";

    /** Fewer letters say nothing of a language. */
    private static final int LEAST_LETTERS = 4;
    /** Text enough for a certain answer; what follows is often quoted in another language. */
    private static final int MOST_CHARACTERS = 2_000;
    /** The library tries parts of the text by chance; the same text has the same answer. */
    private static final long SEED = 1;

    private final Map<UnicodeScript, com.optimaize.langdetect.LanguageDetector> byScript;

    private LanguageDetector(Map<UnicodeScript, com.optimaize.langdetect.LanguageDetector> byScript) {
        this.byScript = byScript;
    }

    /** Loads the profiles, which takes about a second. */
    public static LanguageDetector load() {
        var byScript = new EnumMap<UnicodeScript, com.optimaize.langdetect.LanguageDetector>(UnicodeScript.class);
        for (var script : SupportedLanguages.scripts()) {
            var languages = SupportedLanguages.writtenIn(script);
            if (languages.size() > 1) {
                byScript.put(script, among(languages));
            }
        }
        return new LanguageDetector(byScript);
    }

    private static com.optimaize.langdetect.LanguageDetector among(List<String> languages) {
        var locales = languages.stream().map(LdLocale::fromString).toList();
        try {
            return LanguageDetectorBuilder.create(NgramExtractors.standard())
                    .withProfiles(new LanguageProfileReader().readBuiltIn(locales)).minimalConfidence(0).seed(SEED)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("Expected the language profiles on the class path", e);
        }
    }

    /**
     * Returns the language of the text; empty where nothing can be said, as of a text without letters.
     *
     * @param text may be null
     */
    public Optional<DetectedLanguage> detect(String text) {
        return detect(text, _ -> true);
    }

    /**
     * Returns which of some languages the text is written in, as if there were no others: of a few words a near
     * relative may be more probable. Empty where nothing can be said.
     *
     * @param text may be null
     * @param tags tells by its tag whether a language may be the one
     */
    public Optional<DetectedLanguage> detect(String text, Predicate<String> tags) {
        var plain = PlainLetters.of(text, MOST_CHARACTERS);
        var script = plain.mainScript();
        if (plain.letters() < LEAST_LETTERS || script == null) {
            return Optional.empty();
        }
        var considered = SupportedLanguages.writtenIn(script).stream().filter(tags).toList();
        if (considered.size() == 1) {
            return Optional.of(new DetectedLanguage(considered.getFirst(), 1));
        }
        if (considered.isEmpty()) {
            return Optional.empty();
        }
        var found = byScript.get(script).getProbabilities(plain.writtenIn(script)).stream()
                .filter(one -> considered.contains(one.getLocale().getLanguage())).toList();
        double all = found.stream().mapToDouble(com.optimaize.langdetect.DetectedLanguage::getProbability).sum();
        return found.stream().findFirst().map(best -> new DetectedLanguage(best.getLocale().getLanguage(),
                best.getProbability() / all));
    }
}
