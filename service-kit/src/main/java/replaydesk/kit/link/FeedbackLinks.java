package replaydesk.kit.link;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes and opens the links by which a requester answers a survey without logging in (R24). */
@Singleton
public final class FeedbackLinks {

    private final LinkTokens tokens;
    private final String publicUrl;

    FeedbackLinks(LinkConfig config,
            @ConfigProperty(name = "replaydesk.public-url", defaultValue = "http://localhost:8080") String publicUrl) {
        if (config.linkSecret().equals(LinkConfig.DEVELOPMENT_SECRET)) {
            Log.warn("Feedback links are made with the development secret; set REPLAYDESK_LINK_SECRET");
        }
        this.tokens = new LinkTokens(config.linkSecret(), "replaydesk/feedback-link/1");
        this.publicUrl = publicUrl;
    }

    /** Returns the token that opens the link. */
    public String token(UUID linkId) {
        return tokens.token(linkId);
    }

    /** Returns the URL at which the requester answers; messages to the requester contain it. */
    public String address(UUID linkId) {
        return publicUrl + "/api/v1/feedback/" + token(linkId);
    }

    /** Returns the id of the link that the token opens; empty when the token was not made with this secret. */
    public Optional<UUID> open(String token) {
        return tokens.open(token);
    }
}
