package replaydesk.text.language;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.TreeMap;

/** Languages that are told apart, by their script; each with the model's code (ISO 639-3) and its BCP 47 tag. */
final class SupportedLanguages {

    private static final Map<String, String> LATIN = Map.ofEntries(Map.entry("eng", "en"), Map.entry("swe", "sv"),
            Map.entry("dan", "da"), Map.entry("nob", "no"), Map.entry("nno", "no"), Map.entry("fin", "fi"),
            Map.entry("est", "et"), Map.entry("lav", "lv"), Map.entry("lit", "lt"), Map.entry("deu", "de"),
            Map.entry("nld", "nl"), Map.entry("fra", "fr"), Map.entry("spa", "es"), Map.entry("por", "pt"),
            Map.entry("ita", "it"), Map.entry("pol", "pl"), Map.entry("ces", "cs"), Map.entry("tur", "tr"));

    private static final Map<String, String> CYRILLIC = Map.of("rus", "ru", "ukr", "uk", "bel", "be", "bul", "bg",
            "srp", "sr");

    private static final Map<UnicodeScript, Map<String, String>> BY_SCRIPT = new TreeMap<>(Map.of(
            UnicodeScript.LATIN, LATIN, UnicodeScript.CYRILLIC, CYRILLIC, UnicodeScript.GREEK, Map.of("ell", "el"),
            UnicodeScript.ARABIC, Map.of("ara", "ar", "fas", "fa"), UnicodeScript.HEBREW, Map.of("heb", "he"),
            UnicodeScript.GEORGIAN, Map.of("kat", "ka"), UnicodeScript.ARMENIAN, Map.of("hye", "hy"),
            UnicodeScript.HANGUL, Map.of("kor", "ko"), UnicodeScript.HIRAGANA, Map.of("jpn", "ja"),
            UnicodeScript.KATAKANA, Map.of("jpn", "ja")));

    private SupportedLanguages() {
    }

    /** The tags of the languages written in this script, by the model's codes; none for a script of others. */
    static Map<String, String> writtenIn(UnicodeScript script) {
        return BY_SCRIPT.getOrDefault(script, Map.of());
    }
}
