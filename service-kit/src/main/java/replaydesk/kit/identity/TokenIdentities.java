package replaydesk.kit.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.smallrye.jwt.runtime.auth.MpJwtValidator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Verifies tokens and remembers who they stand for, because a signature takes longer to check than many a request to
 * serve. A token is remembered until it expires, at most for five minutes, so that a key that is withdrawn is soon
 * noticed. Refusals are not remembered.
 */
@ApplicationScoped
public class TokenIdentities implements IdentityProvider<TokenAuthenticationRequest> {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST = 2_000;

    private final MpJwtValidator validator;
    private final Cache<String, Remembered> known;

    TokenIdentities(MpJwtValidator validator, Clock clock) {
        this.validator = validator;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfter(Expiry.<String, Remembered>creating((_, entry) -> entry.lifetime(clock)))
                .build();
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public int priority() {
        return validator.priority() + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        var token = request.getToken().getToken();
        var remembered = known.getIfPresent(token);
        if (remembered != null) {
            return Uni.createFrom().item(remembered.identity());
        }
        return validator.authenticate(request, context).onItem().ifNotNull().transform(verified -> remember(token, verified));
    }

    private SecurityIdentity remember(String token, SecurityIdentity verified) {
        var jwt = (JsonWebToken) verified.getPrincipal();
        SecurityIdentity identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(jwt)
                .addRoles(jwt.getGroups())
                .addAttribute(CurrentCaller.ATTRIBUTE, CallerClaims.read(jwt))
                .build();
        known.put(token, new Remembered(identity, Instant.ofEpochSecond(jwt.getExpirationTime())));
        return identity;
    }

    /** An identity, and when its token expires. */
    private record Remembered(SecurityIdentity identity, Instant expires) {

        Duration lifetime(Clock clock) {
            var left = Duration.between(clock.instant(), expires);
            return left.isNegative() ? Duration.ZERO : left.compareTo(LONGEST) < 0 ? left : LONGEST;
        }
    }
}
