package replaydesk.text.classification;

/** Says what a text is about. Safe for several threads. */
public interface TextClassifier {

    /**
     * Returns the most probable label. Accepts every text; {@link Prediction#UNKNOWN} where nothing can be said.
     *
     * @param text     may be null
     * @param language BCP 47 tag; null when unknown
     */
    Prediction classify(String text, String language);
}
