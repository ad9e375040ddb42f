package replaydesk.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import replaydesk.gateway.GatewayConfig;

/**
 * Verifies bearer tokens and remembers the valid ones, and for a moment the refused ones. The services verify them
 * again. The gateway verifies them so that callers without a token cost the services nothing, and so that rate limits
 * apply to a known subject.
 */
@Singleton
public class TokenCheck {

    private static final Logger LOG = Logger.getLogger(TokenCheck.class);
    private static final String SCHEME = "Bearer ";

    /** Longest wait, in seconds, for a thread that verifies a token. */
    private static final long PATIENCE_SECONDS = 5;

    private final JWTParser parser;
    private final Vertx vertx;
    private final Clock clock;
    private final Cache<TokenHash, Bearer> believed;
    private final Cache<TokenHash, Boolean> refused;
    private final Semaphore suspects = new Semaphore(1);

    TokenCheck(JWTParser parser, Vertx vertx, Clock clock, GatewayConfig config) {
        this.parser = parser;
        this.vertx = vertx;
        this.clock = clock;
        this.believed = Caffeine.newBuilder()
                .maximumSize(config.bearers().remembered())
                .expireAfterWrite(config.bearers().believedFor())
                .build();
        this.refused = Caffeine.newBuilder()
                .maximumSize(config.bearers().remembered())
                .expireAfterWrite(config.bearers().refusedFor())
                .build();
    }

    /**
     * Finds the bearer of an {@code Authorization} header; empty when there is no token or it is not valid. Fails with
     * a {@link java.util.concurrent.TimeoutException} when no thread is free to verify it.
     *
     * @param suspect tells whether the sender sent too many invalid tokens. The unknown tokens of all such senders are
     *     verified one at a time, and what comes meanwhile counts as invalid. So an attack costs little, and a caller
     *     who shares the attacker's address gets in
     */
    public Future<Optional<Bearer>> check(String authorization, BooleanSupplier suspect) {
        return token(authorization).map(token -> checkToken(token, suspect))
                .orElseGet(() -> Future.succeededFuture(Optional.empty()));
    }

    private static Optional<String> token(String authorization) {
        return authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.empty() : Optional.of(authorization.substring(SCHEME.length()).strip());
    }

    private Future<Optional<Bearer>> checkToken(String token, BooleanSupplier suspect) {
        var hash = TokenHash.of(token);
        var bearer = believed.getIfPresent(hash);
        if (bearer != null) {
            return Future.succeededFuture(Optional.of(bearer).filter(this::current));
        }
        if (refused.getIfPresent(hash) != null) {
            return Future.succeededFuture(Optional.empty());
        }
        if (!suspect.getAsBoolean()) {
            return verifyElsewhere(token, hash);
        }
        return suspects.tryAcquire() ? verifyElsewhere(token, hash).onComplete(done -> suspects.release())
                : Future.succeededFuture(Optional.empty());
    }

    private Future<Optional<Bearer>> verifyElsewhere(String token, TokenHash hash) {
        return vertx.executeBlocking(() -> verify(token, hash), false).timeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private Optional<Bearer> verify(String token, TokenHash hash) {
        try {
            var claims = parser.parse(token);
            if (claims.getSubject() == null) {
                return refuse(hash);
            }
            var bearer = new Bearer(claims.getSubject(), Instant.ofEpochSecond(claims.getExpirationTime()));
            believed.put(hash, bearer);
            return Optional.of(bearer);
        } catch (ParseException e) {
            LOG.debug("A token was refused", e);
            return refuse(hash);
        }
    }

    private Optional<Bearer> refuse(TokenHash hash) {
        refused.put(hash, true);
        return Optional.empty();
    }

    private boolean current(Bearer bearer) {
        return bearer.expiresAt().isAfter(clock.instant());
    }
}
