package replaydesk.text.classification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Multinomial naive Bayes over the words of a text: the plain classifier that others are compared with. */
public final class NaiveBayes implements TextClassifier {

    private final List<String> labels;
    private final int[] texts;
    private final long[] words;
    private final Map<Long, int[]> counts = new HashMap<>();

    private NaiveBayes(TrainingTexts training) {
        this.labels = training.labels();
        this.texts = new int[labels.size()];
        this.words = new long[labels.size()];
        for (var text : training.texts()) {
            add(TextFeatures.of(text.text(), text.language(), false), labels.indexOf(text.label()));
        }
    }

    /** @throws TooFewTexts if the texts are too few */
    public static NaiveBayes train(List<LabelledText> texts) {
        return new NaiveBayes(TrainingTexts.of(texts));
    }

    private void add(TextFeatures features, int label) {
        texts[label]++;
        for (int i = 0; i < features.hashes().length; i++) {
            counts.computeIfAbsent(features.hashes()[i], _ -> new int[labels.size()])[label] += features.counts()[i];
            words[label] += features.counts()[i];
        }
    }

    @Override
    public Prediction classify(String text, String language) {
        var features = TextFeatures.of(text, language, false);
        var scores = new double[labels.size()];
        for (int label = 0; label < scores.length; label++) {
            scores[label] = Math.log(texts[label]);
        }
        boolean known = false;
        for (int i = 0; i < features.hashes().length; i++) {
            var count = counts.get(features.hashes()[i]);
            known |= count != null;
            for (int label = 0; count != null && label < scores.length; label++) {
                scores[label] += features.counts()[i]
                        * Math.log((count[label] + 1.0) / (words[label] + counts.size()));
            }
        }
        int best = Scores.best(scores);
        return known ? new Prediction(labels.get(best), Scores.softmax(scores, 1)[best], List.of())
                : Prediction.UNKNOWN;
    }
}
