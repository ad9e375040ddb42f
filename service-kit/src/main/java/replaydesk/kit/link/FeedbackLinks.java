package replaydesk.kit.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes and opens the links by which a requester answers a survey without logging in (R24). A token is the link's id
 * and its HMAC-SHA256, cut to 128 bits, as 43 characters of base64url. The id stands in the log, but the secret only in
 * the configuration, so nobody who reads the log can answer in the requester's place.
 */
@Singleton
public final class FeedbackLinks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "replaydesk/feedback-link/1".getBytes(UTF_8);
    private static final int ID_BYTES = 16;
    private static final int MAC_BYTES = 16;
    private static final int SHORTEST_SECRET = 16;

    private final SecretKeySpec secret;
    private final String publicUrl;

    FeedbackLinks(LinkConfig config,
            @ConfigProperty(name = "replaydesk.public-url", defaultValue = "http://localhost:8080") String publicUrl) {
        if (config.linkSecret().length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("Expected replaydesk.feedback.link-secret to have at least "
                    + SHORTEST_SECRET + " characters, but it is shorter");
        }
        if (config.linkSecret().equals(LinkConfig.DEVELOPMENT_SECRET)) {
            Log.warn("Feedback links are made with the development secret; set REPLAYDESK_LINK_SECRET");
        }
        this.secret = new SecretKeySpec(config.linkSecret().getBytes(UTF_8), ALGORITHM);
        this.publicUrl = publicUrl;
    }

    /** Returns the token that opens the link. */
    public String token(UUID linkId) {
        var id = bytes(linkId);
        var token = ByteBuffer.allocate(ID_BYTES + MAC_BYTES).put(id).put(mac(id)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Returns the URL at which the requester answers; messages to the requester contain it. */
    public String address(UUID linkId) {
        return publicUrl + "/api/v1/feedback/" + token(linkId);
    }

    /** Returns the id of the link that the token opens; empty when the token was not made with this secret. */
    public Optional<UUID> open(String token) {
        byte[] read;
        try {
            read = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (read.length != ID_BYTES + MAC_BYTES) {
            return Optional.empty();
        }
        var parts = ByteBuffer.wrap(read);
        var id = new UUID(parts.getLong(), parts.getLong());
        // compared as text and in constant time: exactly one text is a link's token
        return MessageDigest.isEqual(token(id).getBytes(UTF_8), token.getBytes(UTF_8)) ? Optional.of(id)
                : Optional.empty();
    }

    private byte[] mac(byte[] id) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update(PURPOSE);
            return Arrays.copyOf(mac.doFinal(id), MAC_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .array();
    }
}
