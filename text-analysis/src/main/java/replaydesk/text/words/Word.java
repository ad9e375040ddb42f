package replaydesk.text.words;

/**
 * Word of a text.
 *
 * @param text in lower case
 * @param stem what the forms of the word have in common, by the rules of its language
 */
public record Word(String text, String stem) {
}
