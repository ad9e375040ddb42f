package replaydesk.triage.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.RegistrationCompleted;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.stage.Work;
import replaydesk.kit.stage.WorkInput;
import replaydesk.text.language.DetectedLanguage;
import replaydesk.text.language.LanguageDetector;
import replaydesk.text.words.WordSet;
import replaydesk.triage.evolution.TriageCase;
import replaydesk.triage.reference.ClassificationRules;

/**
 * The first analysis of a request (R8, R9): finds the language of its texts, and classifies it by the rules in force,
 * those that look for words included, and then by the active models. Pure: the language is found by a function that
 * it is given, and so are the models.
 */
public final class FirstAnalysis {

    /** The name of this kind of work. */
    public static final String KIND = "first-analysis";

    /** A language that is less certain is not noted, since mails would be written in it. */
    private static final double CERTAIN = 0.6;

    private static final ReferenceVersion DETECTOR =
            new ReferenceVersion("language-model", LanguageDetector.MODEL, 1);

    private FirstAnalysis() {
    }

    /**
     * Classifies the request of a case; null as long as the rules, or what they name, are not known.
     *
     * @param detect finds the language of a text
     * @param models the models that may be asked
     */
    static CaseClassified of(WorkInput<TriageCase> input, Function<String, Optional<DetectedLanguage>> detect,
            KnownModels models) {
        var registered = input.view().state().registered();
        var text = registered.texts().stream().map(Work.Source::event).map(input.read()::get)
                .flatMap(FirstAnalysis::texts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        var detected = detect.apply(text);
        var written = detected.map(DetectedLanguage::tag).orElse(registered.language());
        var known = registered.language() != null ? registered.language()
                : detected.filter(found -> found.confidence() >= CERTAIN).map(DetectedLanguage::tag).orElse(null);
        var byRule = ClassificationRules.classify(
                new ClassificationRules.Request(registered, known, WordSet.of(text, written)), input.reference());
        if (byRule == null) {
            return null;
        }
        var classified = new ModelAnalysis(text, written, input.reference(), models).of(byRule);
        boolean byDetector = registered.language() == null && known != null;
        return byDetector ? withDetector(classified) : classified;
    }

    private static Stream<String> texts(CaseEvent event) {
        return switch (event) {
            case CaseRegistered registered -> Stream.of(registered.subject(), registered.description());
            case RegistrationCompleted more -> Stream.of(more.subject(), more.description());
            default -> Stream.empty();
        };
    }

    private static CaseClassified withDetector(CaseClassified it) {
        List<ReferenceVersion> versions = new ArrayList<>(it.versions());
        versions.add(DETECTOR);
        return new CaseClassified(it.type(), it.category(), it.impact(), it.urgency(), it.priority(), it.complexity(),
                it.language(), it.by(), it.confidence(), versions, it.proposed(), it.reasons(), it.confirms());
    }
}
