package replaydesk.notification.notice;

import java.util.Locale;
import java.util.Optional;

/** The languages that mails are written in; where the requester's is another, or unknown, English. */
public enum Language {
    RU, SV, EN;

    /** Its BCP 47 tag. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of a BCP 47 tag, whatever its script or region; empty when mails are not written in it. */
    public static Optional<Language> ofTag(String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        var primary = tag.split("[-_]", 2)[0];
        for (var language : values()) {
            if (language.tag().equalsIgnoreCase(primary)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The first of the tags that mails are written in. */
    public static Language firstOf(String... tags) {
        for (var tag : tags) {
            var language = ofTag(tag);
            if (language.isPresent()) {
                return language.get();
            }
        }
        return EN;
    }
}
