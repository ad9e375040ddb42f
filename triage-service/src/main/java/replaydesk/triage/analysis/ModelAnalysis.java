package replaydesk.triage.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.value.Decider;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Urgency;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.text.classification.Prediction;
import replaydesk.triage.reference.Category;
import replaydesk.triage.reference.ClassificationModel;
import replaydesk.triage.reference.PriorityMatrix;

/**
 * What the active models say of a request that no rule is certain of (R8, R9). A rule whose confidence reaches the
 * model's threshold stands; otherwise the more confident of both does. What the model does not tell is the rule's.
 */
final class ModelAnalysis {

    /** Answer of an active model. */
    private record Answer(ReferenceVersion model, double threshold, Prediction prediction) {

        boolean beats(double confidence) {
            return prediction.known() && prediction.confidence() > confidence;
        }

        boolean stands() {
            return prediction.confidence() >= threshold;
        }
    }

    private final String text;
    private final String language;
    private final InForce reference;
    private final KnownModels models;

    /** @param language BCP 47 tag of the language that the text is written in; null when unknown */
    ModelAnalysis(String text, String language, InForce reference, KnownModels models) {
        this.text = text;
        this.language = language;
        this.reference = reference;
        this.models = models;
    }

    /** Returns the classification by the models where they know better than the rules; otherwise the rules'. */
    CaseClassified of(CaseClassified byRule) {
        if (byRule.confidence() == null) {
            return byRule;
        }
        var urgent = ask(ClassificationModel.URGENCY, byRule).filter(Answer::stands)
                .map(answer -> withUrgency(byRule, answer)).orElse(byRule);
        return ask(ClassificationModel.CATEGORY, byRule).flatMap(answer -> withCategory(urgent, answer)).orElse(urgent);
    }

    private Optional<Answer> ask(String key, CaseClassified byRule) {
        var active = reference.data().inForce(new ReferenceKey(ClassificationModel.KIND, key), reference.at());
        return active.flatMap(document -> document.content().as(ClassificationModel.class)
                .filter(model -> byRule.confidence() < model.threshold())
                .flatMap(model -> models.find(model).map(known -> new Answer(document.reference(), model.threshold(),
                        known.classify(text, language)))))
                .filter(answer -> answer.beats(byRule.confidence()));
    }

    /** Empty where nobody defines the category any more, which the model was learnt with. */
    private Optional<CaseClassified> withCategory(CaseClassified it, Answer answer) {
        return reference.find(Category.KIND, answer.prediction().label()).map(category -> new CaseClassified(it.type(),
                category.reference(), it.impact(), it.urgency(), it.priority(), it.complexity(), it.language(),
                Decider.MODEL, answer.prediction().confidence(), with(it.versions(), answer.model()),
                answer.stands() ? null : Boolean.TRUE,
                answer.prediction().reasons().stream().map(Prediction.Reason::words).toList(), it.confirms()));
    }

    private CaseClassified withUrgency(CaseClassified it, Answer answer) {
        var told = Arrays.stream(Urgency.values())
                .filter(urgency -> urgency.name().equals(answer.prediction().label())).findFirst();
        var priority = told.flatMap(urgency -> reference
                .find(PriorityMatrix.KIND, PriorityMatrix.KEY, PriorityMatrix.class)
                .map(matrix -> matrix.of(it.impact(), urgency)));
        return priority.isEmpty() ? it
                : new CaseClassified(it.type(), it.category(), it.impact(), told.get(), priority.get(),
                        it.complexity(), it.language(), it.by(), it.confidence(), with(it.versions(), answer.model()),
                        it.proposed(), it.reasons(), it.confirms());
    }

    private static List<ReferenceVersion> with(List<ReferenceVersion> versions, ReferenceVersion model) {
        var all = new ArrayList<>(versions);
        all.add(model);
        return all;
    }
}
