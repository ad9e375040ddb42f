package replaydesk.notification.address;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import replaydesk.notification.notice.Language;

/**
 * A vendor, as far as mails need it.
 *
 * @param contacts  whom the desk writes to: the first one with an address
 * @param discloses what may be passed on: by key, in words by language
 * @param mailed    what of it stands in the mail about a hand-over, by key
 */
public record Vendor(List<Contact> contacts, Map<String, Map<String, String>> discloses,
        Map<String, List<String>> mailed) {

    /** The name of the kind. */
    public static final String KIND = "vendor";

    /** Somebody at the vendor. */
    record Contact(String name, String email, String language) {
    }

    public Vendor {
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
        discloses = discloses == null ? Map.of() : discloses;
        mailed = mailed == null ? Map.of() : mailed;
    }

    /** Returns what stands behind a key in words: in the language, else in English, else the key. */
    public String words(String key, Language language) {
        var texts = discloses.getOrDefault(key, Map.of());
        return Stream.of(language.tag(), Language.EN.tag()).filter(texts::containsKey).findFirst().map(texts::get)
                .orElse(key);
    }

    /** Returns what of these keys stands in a mail. */
    public List<String> mailed(List<String> keys) {
        return keys.stream().flatMap(key -> mailed.getOrDefault(key, List.of()).stream()).distinct().toList();
    }
}
