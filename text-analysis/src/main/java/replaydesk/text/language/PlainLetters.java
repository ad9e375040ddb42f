package replaydesk.text.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text as far as it says something of its language: without markup, addresses and tokens with digits.
 *
 * @param text    the words, in lower case
 * @param scripts the number of letters of each script
 */
record PlainLetters(String text, Map<UnicodeScript, Integer> scripts) {

    private static final Pattern MARKUP = Pattern.compile("<[^<>]{1,500}>|&[A-Za-z#0-9]{1,10};");
    private static final Pattern NO_WORD = Pattern.compile(
            "(?:https?://|www\\.)\\S{1,500}|\\S{1,100}@\\S{1,100}|\\S{0,100}[\\p{N}_\\\\/]\\S{0,100}");

    static PlainLetters of(String text, int most) {
        if (text == null) {
            return new PlainLetters("", Map.of());
        }
        // a multiple of what is looked at, since markup may come first
        var start = text.substring(0, Math.min(text.length(), 4 * most));
        var words = NO_WORD.matcher(MARKUP.matcher(start).replaceAll(" ")).replaceAll(" ").strip();
        var kept = words.substring(0, Math.min(words.length(), most)).toLowerCase(Locale.ROOT);
        var scripts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        kept.codePoints().filter(Character::isLetter).forEach(letter -> scripts.merge(UnicodeScript.of(letter), 1,
                Integer::sum));
        return new PlainLetters(kept, scripts);
    }

    /** Returns the text with a space for each letter of another script. */
    String writtenIn(UnicodeScript script) {
        var kept = new StringBuilder(text.length());
        text.codePoints().forEach(character -> kept.appendCodePoint(
                Character.isLetter(character) && UnicodeScript.of(character) != script ? ' ' : character));
        return kept.toString();
    }

    int letters() {
        return scripts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns the script of most letters; null if there are none. */
    UnicodeScript mainScript() {
        return scripts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    }
}
