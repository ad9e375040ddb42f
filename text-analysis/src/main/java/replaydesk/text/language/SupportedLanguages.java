package replaydesk.text.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Languages that are told apart, by their script, as BCP 47 tags. */
final class SupportedLanguages {

    private static final Map<UnicodeScript, List<String>> BY_SCRIPT = Map.of(UnicodeScript.LATIN,
            List.of("en", "sv", "da", "no", "fi", "et", "lv", "lt", "de", "nl", "fr", "es", "pt", "it", "pl", "cs",
                    "tr"),
            UnicodeScript.CYRILLIC, List.of("ru", "uk", "be", "bg", "sr"), UnicodeScript.ARABIC, List.of("ar", "fa"),
            UnicodeScript.GREEK, List.of("el"), UnicodeScript.HEBREW, List.of("he"), UnicodeScript.GEORGIAN,
            List.of("ka"), UnicodeScript.ARMENIAN, List.of("hy"), UnicodeScript.HANGUL, List.of("ko"),
            UnicodeScript.HIRAGANA, List.of("ja"), UnicodeScript.KATAKANA, List.of("ja"));

    private SupportedLanguages() {
    }

    /** The scripts in which the languages are written. */
    static Set<UnicodeScript> scripts() {
        return BY_SCRIPT.keySet();
    }

    /** The languages written in this script; none for a script of others. */
    static List<String> writtenIn(UnicodeScript script) {
        return BY_SCRIPT.getOrDefault(script, List.of());
    }
}
