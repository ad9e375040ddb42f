package replaydesk.text.words;

/**
 * Word of a text.
 *
 * @param text in lower case
 * @param stem what the forms of the word have in common, by the rules of its language
 */
public record Word(String text, String stem) {

    /** Tells whether it may say what a text is about: it has a letter, and is none of the little words. */
    public boolean tells() {
        return text.codePoints().anyMatch(Character::isLetter) && !LittleWords.has(text);
    }
}
