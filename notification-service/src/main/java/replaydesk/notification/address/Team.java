package replaydesk.notification.address;

import java.util.List;
import java.util.Map;

/**
 * A team, as far as mails need it.
 *
 * @param email     its mailbox; null for none
 * @param languages in its order; null for none
 */
record Team(Map<String, String> names, String email, List<String> languages) {

    /** The name of the kind. */
    static final String KIND = "team";

    Team {
        names = names == null ? Map.of() : names;
        languages = languages == null ? List.of() : List.copyOf(languages);
    }
}
