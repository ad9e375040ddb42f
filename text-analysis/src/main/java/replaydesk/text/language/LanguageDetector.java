package replaydesk.text.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Detects the language of a text with the language model of Apache OpenNLP. Considers the languages of
 * {@link SupportedLanguages} alone, and of these only the ones that are written in the script that most letters of the
 * text belong to: a model of a hundred languages finds rare ones in short texts. Safe for several threads.
 */
public final class LanguageDetector {

    /** The name and version of the model, for whoever keeps what was found by it. */
    public static final String MODEL = "opennlp-langdetect-1.8.3";

    private static final String RESOURCE = "/langdetect-183.bin";
    /** Fewer letters say nothing of a language. */
    private static final int LEAST_LETTERS = 4;
    /** Text enough for a certain answer; what follows is often quoted in another language. */
    private static final int MOST_CHARACTERS = 2_000;

    private final LanguageDetectorME model;

    private LanguageDetector(LanguageDetectorME model) {
        this.model = model;
    }

    /** Loads the model, which takes about a second. */
    public static LanguageDetector load() {
        try (var in = LanguageDetector.class.getResourceAsStream(RESOURCE)) {
            return new LanguageDetector(new LanguageDetectorME(new LanguageDetectorModel(in)));
        } catch (IOException e) {
            throw new UncheckedIOException("Expected the language model " + RESOURCE + " on the class path", e);
        }
    }

    /**
     * Returns the language of the text; empty where nothing can be said, as of a text without letters.
     *
     * @param text may be null
     */
    public Optional<DetectedLanguage> detect(String text) {
        var plain = PlainLetters.of(text, MOST_CHARACTERS);
        var script = plain.mainScript();
        if (plain.letters() < LEAST_LETTERS || script == null) {
            return Optional.empty();
        }
        var considered = SupportedLanguages.writtenIn(script);
        if (considered.size() == 1) {
            return Optional.of(new DetectedLanguage(considered.values().iterator().next(), 1));
        }
        return considered.isEmpty() ? Optional.empty() : mostProbable(plain.text(), considered);
    }

    private Optional<DetectedLanguage> mostProbable(String text, Map<String, String> considered) {
        var found = Arrays.stream(model.predictLanguages(text)).filter(one -> considered.containsKey(one.getLang()))
                .collect(Collectors.groupingBy(one -> considered.get(one.getLang()),
                        Collectors.summingDouble(Language::getConfidence)));
        double all = found.values().stream().mapToDouble(Double::doubleValue).sum();
        if (!(all > 0)) {
            return Optional.empty();
        }
        return found.entrySet().stream().max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(best -> new DetectedLanguage(best.getKey(), best.getValue() / all));
    }
}
