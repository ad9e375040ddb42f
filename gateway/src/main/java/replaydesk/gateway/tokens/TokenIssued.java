package replaydesk.gateway.tokens;

import java.time.Instant;
import java.util.List;

/** A token and its claims. Send it as {@code Authorization: Bearer <token>} until {@code expiresAt}. */
public record TokenIssued(
    String token, Instant expiresAt, String user, List<String> roles, List<String> organisations) {}
