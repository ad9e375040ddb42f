package replaydesk.escalation.evolution;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.RegistrationCompleted;

/**
 * The languages to write to the requester in, BCP 47.
 *
 * @param preferred the requester's own; null when unknown
 * @param ofCase    the language of the case, as last classified, else as registered; null when unknown
 */
public record Languages(String preferred, String ofCase) {

    static final Languages UNKNOWN = new Languages(null, null);

    static Languages of(CaseRegistered event) {
        return new Languages(event.requester() == null ? null : event.requester().language(), event.language());
    }

    Languages completed(RegistrationCompleted event) {
        var language = event.requester() == null ? null : event.requester().language();
        return new Languages(language == null ? preferred : language, event.language() == null ? ofCase
                : event.language());
    }

    Languages classified(String language) {
        return language == null ? this : new Languages(preferred, language);
    }

    /** Returns the languages that are known, the better one first, without script and region. */
    public Stream<String> inOrder() {
        return Stream.of(preferred, ofCase).filter(Objects::nonNull)
                .map(tag -> tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT)).distinct();
    }
}
