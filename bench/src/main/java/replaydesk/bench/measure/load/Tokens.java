package replaydesk.bench.measure.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import replaydesk.stack.secret.TokenKeys;

/** Makes tokens as the local issuer does, for a stack that runs without its gateway. */
public final class Tokens {

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private static final Duration LIFE = Duration.ofHours(8);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrivateKey key;

    /** @param data the stack's data folder */
    public Tokens(Path data) {
        try {
            var pem = Files.readString(TokenKeys.in(data.resolve("keys")).privateKey());
            var der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
            key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has RSA", e);
        }
    }

    /** A token of another system (role {@code integrator}) for one organisation. */
    public String integrator(String organisation) {
        return token("desk", List.of("integrator"), List.of(organisation));
    }

    /** A token with every role in every organisation. */
    public String root() {
        return token("root", List.of("operator", "lead", "importer", "analyst", "admin"), List.of("*"));
    }

    private String token(String subject, List<String> roles, List<String> organisations) {
        try {
            long now = Instant.now().getEpochSecond();
            var claims = Map.of("iss", "replaydesk-local", "aud", "replaydesk", "sub", subject, "upn", subject,
                    "name", subject, "groups", roles, "organisations", organisations,
                    "iat", now, "exp", now + LIFE.toSeconds());
            var text = part(Map.of("alg", "RS256", "typ", "JWT")) + "." + part(claims);
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA256withRSA", e);
        }
    }

    private static String part(Map<String, ?> members) {
        try {
            return URL.encodeToString(JSON.writeValueAsBytes(members));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
