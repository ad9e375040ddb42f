package replaydesk.text.classification;

/** Refusal to learn from too little. The message says what is too little, and why. */
public final class TooFewTexts extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    TooFewTexts(String message) {
        super(message);
    }
}
