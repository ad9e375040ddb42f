package replaydesk.triage.model;

import java.util.List;
import java.util.function.BiConsumer;
import replaydesk.text.classification.Evaluation;
import replaydesk.text.classification.LabelledText;
import replaydesk.text.classification.LinearModel;
import replaydesk.text.classification.LinearTraining;
import replaydesk.text.classification.MajorityClass;
import replaydesk.text.classification.NaiveBayes;
import replaydesk.text.classification.Split;
import replaydesk.text.classification.TooFewTexts;
import replaydesk.text.classification.TrainingTexts;

/**
 * Learns a model from the earlier texts and tests it with the later ones. The model that is tested is the one that is
 * kept, so that what is reported is true of it.
 *
 * @param model the model
 */
record Learning(LinearModel model, ModelReport report) {

    /** The share of the texts, the last ones, that it is tested with. */
    static final double TESTED = 0.2;

    /** What is learnt from, and what is tested with. */
    record Material(TrainingTexts training, Split split) {

        /**
         * Chooses it.
         *
         * @param ordered the texts in the order of their time
         * @throws TooFewTexts if that is too little
         */
        static Material of(List<LabelledText> ordered) {
            var split = Split.ofLast(ordered, TESTED);
            return new Material(TrainingTexts.of(split.training()), split);
        }
    }

    /** Learns, and tells the steps as they go. */
    static Learning of(Material material, double threshold, BiConsumer<TrainingStep, Double> progress) {
        progress.accept(TrainingStep.LEARNING, 0.0);
        var model = LinearTraining.train(material.split().training());
        progress.accept(TrainingStep.EVALUATING, 0.0);
        var test = material.split().test();
        var reached = Evaluation.of(model, test, threshold);
        progress.accept(TrainingStep.EVALUATING, 0.5);
        var majority = Evaluation.of(MajorityClass.train(material.split().training()), test, threshold);
        var bayes = Evaluation.of(NaiveBayes.train(material.split().training()), test, threshold);
        return new Learning(model, new ModelReport(material.training().texts().size(), reached.texts(),
                model.labels(), material.training().leftOut(), reached.accuracy(), reached.macroF1(),
                reached.coverage(), reached.coveredAccuracy(), reached.calibrationError(), majority.accuracy(),
                bayes.accuracy(), ModelReport.rows(reached)));
    }
}
