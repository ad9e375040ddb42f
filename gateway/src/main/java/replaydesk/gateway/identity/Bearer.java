package replaydesk.gateway.identity;

import java.time.Instant;

/**
 * The bearer of a verified token.
 *
 * @param subject   the token's subject
 * @param expiresAt time when the token expires
 */
public record Bearer(String subject, Instant expiresAt) {
}
