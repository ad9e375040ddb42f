package replaydesk.kit.link;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes and opens the links by which a requester answers what the desk asks of them, without logging in: whether a
 * solution helped (R17), whether a vendor may be involved (R19), which of the offered times suits (R16). A link of one
 * kind opens nothing of another.
 */
@Singleton
public final class AnswerLinks {

    /** What a link asks. Its id is that of the solution, the consent, the offer or the calendar's link. */
    public enum Kind {
        SOLUTION("solutions", "replaydesk/solution-link/1"),
        CONSENT("vendor-consents", "replaydesk/consent-link/1"),
        WORK_OFFER("work-offers", "replaydesk/work-offer-link/1"),
        /** Asks nothing: a calendar reads a specialist's bookings by it (R16). */
        CALENDAR("calendars", "replaydesk/calendar-link/1");

        private final String path;
        private final String purpose;

        Kind(String path, String purpose) {
            this.path = path;
            this.purpose = purpose;
        }

        /** Returns the path below which the requester answers. */
        public String path() {
            return "/api/v1/" + path + "/";
        }
    }

    private final Map<Kind, LinkTokens> tokens = new EnumMap<>(Kind.class);
    private final String publicUrl;

    AnswerLinks(LinkConfig config,
            @ConfigProperty(name = "replaydesk.public-url", defaultValue = "http://localhost:8080") String publicUrl) {
        for (var kind : Kind.values()) {
            tokens.put(kind, new LinkTokens(config.linkSecret(), kind.purpose));
        }
        this.publicUrl = publicUrl;
    }

    /** Returns the token that opens the link. */
    public String token(Kind kind, UUID id) {
        return tokens.get(kind).token(id);
    }

    /** Returns the URL at which the requester answers; messages to the requester contain it. */
    public String address(Kind kind, UUID id) {
        return publicUrl + kind.path() + token(kind, id);
    }

    /** Returns the id of the link that the token opens; empty when the token was not made here for this kind. */
    public Optional<UUID> open(Kind kind, String token) {
        return tokens.get(kind).open(token);
    }
}
