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
 * Verifies tokens and remembers their identities, because checking a signature takes longer than serving many a
 * request. A token is remembered until it expires, but for at most five minutes, so that the withdrawal of a key soon
 * takes effect. Refused tokens are not remembered.
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
    public Uni<SecurityIdentity> authenticate(TokenAuthenticationRequest request,
            AuthenticationRequestContext context) {
        var token = request.getToken().getToken();
        var remembered = known.getIfPresent(token);
        if (remembered != null) {
            return Uni.createFrom().item(remembered.identity());
        }
        return validator.authenticate(request, context).onItem().ifNotNull()
                .transform(verified -> remember(token, verified));
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

    /** Identity with the time at which its token expires. */
    private record Remembered(SecurityIdentity identity, Instant expires) {

        Duration lifetime(Clock clock) {
            var left = Duration.between(clock.instant(), expires);
            return left.isNegative() ? Duration.ZERO : left.compareTo(LONGEST) < 0 ? left : LONGEST;
        }
    }
}
