package replaydesk.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/** Tokens for tests, signed with a key made for this JVM. */
public final class TestTokens {

    private static final KeyPair KEYS = keys();
    private static String publicLocation;
    private static String privateLocation;

    private TestTokens() {
    }

    /** A token of an operator for all organisations. */
    public static String operator(String name) {
        return token(name, Set.of("operator"), List.of("*"));
    }

    /** A token of another system (role {@code integrator}) for one organisation. */
    public static String integrator(String organisation) {
        return token("desk-" + organisation, Set.of("integrator"), List.of(organisation));
    }

    /** A token of a requester of one organisation. */
    public static String requester(String name, String organisation) {
        return token(name, Set.of("requester"), List.of(organisation));
    }

    /** Returns the token of a requester whose address the issuer knows. */
    public static String addressed(String name, String organisation, String email) {
        return claims(name, Set.of("requester"), List.of(organisation)).claim("email", email).jws()
                .sign(KEYS.getPrivate());
    }

    public static String token(String subject, Set<String> roles, List<String> organisations) {
        return claims(subject, roles, organisations).jws().sign(KEYS.getPrivate());
    }

    /** Makes a token that expired long ago. */
    public static String expired(String subject, Set<String> roles, List<String> organisations) {
        var then = Instant.parse("2020-01-01T00:00:00Z");
        return claims(subject, roles, organisations).issuedAt(then.minusSeconds(60)).expiresAt(then).jws()
                .sign(KEYS.getPrivate());
    }

    /** A token of the same issuer for another application. */
    public static String forAnotherAudience(String subject, Set<String> roles, List<String> organisations) {
        return claims(subject, roles, organisations).audience("somebody-else").jws().sign(KEYS.getPrivate());
    }

    /** A token that another issuer signed in this one's name. */
    public static String forged(String subject, Set<String> roles, List<String> organisations) {
        return claims(subject, roles, organisations).jws().sign(keys().getPrivate());
    }

    private static JwtClaimsBuilder claims(String subject, Set<String> roles, List<String> organisations) {
        return Jwt.issuer("replaydesk-local").audience("replaydesk").subject(subject).upn(subject)
                .claim("name", subject).groups(roles).claim("organisations", organisations)
                .expiresIn(Duration.ofHours(1));
    }

    /** The URI of the public key's file, for {@code mp.jwt.verify.publickey.location}. */
    public static synchronized String publicKeyLocation() {
        if (publicLocation == null) {
            publicLocation = write("PUBLIC KEY", KEYS.getPublic());
        }
        return publicLocation;
    }

    /** The URI of the private key's file, for the edge's own issuer of tokens. */
    public static synchronized String privateKeyLocation() {
        if (privateLocation == null) {
            privateLocation = write("PRIVATE KEY", KEYS.getPrivate());
        }
        return privateLocation;
    }

    private static String write(String kind, Key key) {
        try {
            var file = Files.createTempFile("replaydesk-test-key", ".pem");
            file.toFile().deleteOnExit();
            Files.writeString(file, "-----BEGIN " + kind + "-----\n"
                    + Base64.getMimeEncoder().encodeToString(key.getEncoded()) + "\n-----END " + kind + "-----\n");
            return file.toUri().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has RSA", e);
        }
    }
}
