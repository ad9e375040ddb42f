package replaydesk.kit.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Map;
import java.util.Set;

/** Token issuer for one run of the tests. Services trust it as they trust any issuer, by its public key in a file. */
public class IssuerResource implements QuarkusTestResourceLifecycleManager {

    private static final String ISSUER = "replaydesk-local";
    private static final String AUDIENCE = "replaydesk";
    private static final KeyPair KEYS = keys();

    @Override
    public Map<String, String> start() {
        try {
            var file = Files.createTempFile("issuer", ".pem");
            file.toFile().deleteOnExit();
            Files.writeString(file, pem());
            return Map.of("REPLAYDESK_TOKEN_PUBLIC_KEY", file.toUri().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // the file is deleted with the process
    }

    static String token(String subject, String role) {
        return token(KEYS, ISSUER, subject, role, Duration.ofMinutes(10));
    }

    static String expired(String subject, String role) {
        return token(KEYS, ISSUER, subject, role, Duration.ofHours(-1));
    }

    static String ofAnotherIssuer(String subject, String role) {
        return token(KEYS, "somebody-else", subject, role, Duration.ofMinutes(10));
    }

    static String forAnotherAudience(String subject, String role) {
        return token(KEYS, ISSUER, "somebody-else", subject, role, Duration.ofMinutes(10));
    }

    static String signedByAnother(String subject, String role) {
        return token(keys(), ISSUER, subject, role, Duration.ofMinutes(10));
    }

    /** Returns a token with these claims besides. */
    static String claiming(String subject, String role, Map<String, Object> claims) {
        var token = claims(ISSUER, AUDIENCE, subject, role, Duration.ofMinutes(10));
        claims.forEach(token::claim);
        return token.sign(KEYS.getPrivate());
    }

    private static String token(KeyPair keys, String issuer, String subject, String role, Duration lifetime) {
        return token(keys, issuer, AUDIENCE, subject, role, lifetime);
    }

    private static String token(KeyPair keys, String issuer, String audience, String subject, String role,
            Duration lifetime) {
        return claims(issuer, audience, subject, role, lifetime).sign(keys.getPrivate());
    }

    private static JwtClaimsBuilder claims(String issuer, String audience, String subject, String role,
            Duration lifetime) {
        long now = Instant.now().getEpochSecond();
        return Jwt.issuer(issuer).audience(audience).subject(subject).upn(subject).groups(Set.of(role, "unknown-role"))
                .claim("name", "Name of " + subject).claim("organisations", Set.of("acme", "initech"))
                .claim("lang", "sv")
                .issuedAt(Math.min(now, now + lifetime.toSeconds() - 60)).expiresAt(now + lifetime.toSeconds());
    }

    private static String pem() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(KEYS.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
