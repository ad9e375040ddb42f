package replaydesk.text.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import replaydesk.text.classification.Prediction.Reason;
import replaydesk.text.classification.Vocabulary.Vector;

/**
 * Classifier by weights: one logistic regression a label, over the rarity-weighted words and pairs of words of a text.
 * The confidence is the softmax of the labels' scores, sharpened so that it agrees with how often texts kept aside in
 * training were classified rightly.
 */
public final class LinearModel implements TextClassifier {

    private static final int MOST_REASONS = 5;

    final List<String> labels;
    final Vocabulary vocabulary;
    /** The weights of a feature, label by label, then those of the next. */
    final float[] weights;
    final float[] bias;
    final double sharpness;
    private final byte[] bytes;
    private final String version;

    LinearModel(List<String> labels, Vocabulary vocabulary, float[] weights, float[] bias, double sharpness) {
        this.labels = List.copyOf(labels);
        this.vocabulary = vocabulary;
        this.weights = weights;
        this.bias = bias;
        this.sharpness = sharpness;
        this.bytes = ModelFormat.write(this);
        this.version = ModelFormat.version(bytes);
    }

    /**
     * Reads a model.
     *
     * @throws IllegalArgumentException if the bytes are no model, or not all of one
     */
    public static LinearModel of(byte[] bytes) {
        return ModelFormat.read(bytes);
    }

    /** The model as bytes, which {@link #of} reads. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The model's version: a hash of its bytes. */
    public String version() {
        return version;
    }

    public List<String> labels() {
        return labels;
    }

    @Override
    public Prediction classify(String text, String language) {
        var features = TextFeatures.of(text, language, true);
        var vector = vocabulary.vector(features);
        if (vector.isEmpty()) {
            return Prediction.UNKNOWN;
        }
        var scores = scores(vector);
        int best = Scores.best(scores);
        return new Prediction(labels.get(best), Scores.softmax(scores, sharpness)[best],
                reasons(vector, features, best));
    }

    double[] scores(Vector vector) {
        var scores = new double[labels.size()];
        for (int label = 0; label < scores.length; label++) {
            scores[label] = bias[label];
        }
        for (int i = 0; i < vector.features().length; i++) {
            int from = vector.features()[i] * scores.length;
            for (int label = 0; label < scores.length; label++) {
                scores[label] += vector.values()[i] * weights[from + label];
            }
        }
        return scores;
    }

    /** Returns the words that speak for the label more than for the others. */
    private List<Reason> reasons(Vector vector, TextFeatures features, int label) {
        var reasons = new ArrayList<Reason>();
        for (int i = 0; i < vector.features().length; i++) {
            int from = vector.features()[i] * labels.size();
            double all = 0;
            for (int other = 0; other < labels.size(); other++) {
                all += weights[from + other];
            }
            double weight = vector.values()[i] * (weights[from + label] - all / labels.size());
            if (weight > 0) {
                reasons.add(new Reason(features.words().get(vector.origin()[i]), weight));
            }
        }
        reasons.sort(Comparator.comparingDouble(Reason::weight).reversed().thenComparing(Reason::words));
        return reasons.subList(0, Math.min(MOST_REASONS, reasons.size()));
    }
}
