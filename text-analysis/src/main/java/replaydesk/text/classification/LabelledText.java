package replaydesk.text.classification;

/**
 * Text of which somebody said what it is about: an example to learn from.
 *
 * @param language BCP 47 tag; null when unknown
 */
public record LabelledText(String text, String language, String label) {
}
