package replaydesk.text.language;

/**
 * Language found in a text.
 *
 * @param tag        BCP 47 tag of the language alone, such as {@code sv}
 * @param confidence from 0 to 1: the share of the probability among the languages that were considered
 */
public record DetectedLanguage(String tag, double confidence) {
}
