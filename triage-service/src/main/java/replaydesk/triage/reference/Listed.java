package replaydesk.triage.reference;

import java.util.List;
import java.util.Locale;

/** Conditions of rules that list values: an absent or empty list fits everything. */
public final class Listed {

    private Listed() {
    }

    public static boolean isNone(List<?> listed) {
        return listed == null || listed.isEmpty();
    }

    public static boolean fits(List<?> listed, Object value) {
        return isNone(listed) || value != null && listed.contains(value);
    }

    /** Tells whether the list has one of these values. */
    public static boolean fitsOne(List<?> listed, List<?> values) {
        return isNone(listed) || values.stream().anyMatch(listed::contains);
    }

    /** Tells whether the list has the language, or the one that it is a variety of: {@code sv} for {@code sv-FI}. */
    public static boolean fitsLanguage(List<String> listed, String language) {
        if (isNone(listed) || language == null) {
            return isNone(listed);
        }
        var tag = language.toLowerCase(Locale.ROOT);
        return listed.stream().map(one -> one.toLowerCase(Locale.ROOT))
                .anyMatch(one -> tag.equals(one) || tag.startsWith(one + "-"));
    }
}
