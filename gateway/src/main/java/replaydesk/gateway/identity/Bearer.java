package replaydesk.gateway.identity;

import java.time.Instant;

/**
 * Who a verified token speaks for.
 *
 * @param subject   the token's subject
 * @param expiresAt when the token ends
 */
public record Bearer(String subject, Instant expiresAt) {}
