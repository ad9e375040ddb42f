package replaydesk.gateway.tokens;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import io.smallrye.jwt.util.ResourceUtils;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import replaydesk.gateway.GatewayConfig;

/** Signs tokens for the demo users, if a private key is configured. */
@Singleton
public class TokenIssuer {

    private final GatewayConfig.Tokens config;
    private final Clock clock;
    private final Optional<PrivateKey> key;

    TokenIssuer(GatewayConfig config, Clock clock) {
        this.config = config.tokens();
        this.clock = clock;
        this.key = this.config.privateKey().map(TokenIssuer::read);
    }

    /** Tells whether there is a local issuer here. */
    public boolean present() {
        return key.isPresent();
    }

    /** Returns a new token for the user; empty without a private key. */
    public Optional<TokenIssued> issue(DemoUser user) {
        return key.map(signer -> issue(user, signer));
    }

    private TokenIssued issue(DemoUser user, PrivateKey signer) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var expiresAt = now.plus(config.lifetime());
        var claims = Jwt.issuer(config.issuer())
                .audience(config.audience())
                .subject(user.user())
                .upn(user.user())
                .preferredUserName(user.user())
                .groups(Set.copyOf(user.roles()))
                .claim("name", user.name())
                .claim("lang", user.language())
                .claim("organisations", user.organisations())
                .issuedAt(now)
                .expiresAt(expiresAt);
        if (user.email() != null) {
            claims.claim("email", user.email());
        }
        var token = claims.sign(signer);
        return new TokenIssued(token, expiresAt, user.user(), user.roles(), user.organisations());
    }

    private static PrivateKey read(String location) {
        try {
            return KeyUtils.decodePrivateKey(ResourceUtils.readResource(location));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The private key at " + location + " can't be read", e);
        }
    }
}
