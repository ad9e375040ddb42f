package replaydesk.triage.analysis;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Predicate;
import replaydesk.text.language.DetectedLanguage;
import replaydesk.text.language.LanguageDetector;

/** Finds the language of texts. Loads its profiles with the first text, which takes about a second. */
@Singleton
public class Languages {

    private LanguageDetector detector;

    /** Returns the language of a text; empty where nothing can be said. */
    Optional<DetectedLanguage> of(String text) {
        return detector().detect(text);
    }

    /**
     * Returns which of some languages the text is written in; empty where nothing can be said.
     *
     * @param tags tells by its tag whether a language may be the one
     */
    public Optional<DetectedLanguage> of(String text, Predicate<String> tags) {
        return detector().detect(text, tags);
    }

    private synchronized LanguageDetector detector() {
        if (detector == null) {
            detector = LanguageDetector.load();
        }
        return detector;
    }
}
