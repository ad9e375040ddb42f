package replaydesk.gateway.tokens;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A token and what it says: send it as {@code Authorization: Bearer <token>} until {@code expiresAt}. */
@Schema(requiredProperties = {"token", "expiresAt", "user", "roles", "organisations"})
public record TokenIssued(
        String token, Instant expiresAt, String user, List<String> roles, List<String> organisations) {
}
