package replaydesk.text.classification;

import java.util.List;

/**
 * Answer of a classifier.
 *
 * @param label      null when nothing can be said
 * @param confidence from 0 to 1: how often such an answer is right; null without a label
 * @param reasons    the words that weigh most for the label, the heaviest first
 */
public record Prediction(String label, Double confidence, List<Reason> reasons) {

    /** Nothing can be said of the text. */
    public static final Prediction UNKNOWN = new Prediction(null, null, List.of());

    /** A word of the text, or two that stand side by side, and its weight for the label. */
    public record Reason(String words, double weight) {
    }

    public Prediction {
        reasons = List.copyOf(reasons);
    }

    public boolean known() {
        return label != null;
    }
}
