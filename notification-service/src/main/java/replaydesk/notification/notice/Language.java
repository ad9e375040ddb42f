package replaydesk.notification.notice;

import java.util.Locale;
import java.util.Optional;

/** The languages of mails. A requester with another or an unknown language gets English. */
public enum Language {
    RU, SV, EN;

    /** Returns the BCP 47 tag. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the language of a BCP 47 tag, whatever its script or region; empty when there are no mails in it. */
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

    /** Returns the first of the tags' languages in which there are mails; English if there is none. */
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
