package replaydesk.kit.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and opens the tokens of links for one purpose. A token is the link's id and its HMAC-SHA256, cut to 128 bits,
 * as 43 characters of base64url. The id stands in the log, but the secret only in the configuration, so nobody who
 * reads the log can answer in the requester's place; and a token for one purpose opens nothing of another.
 */
final class LinkTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID_BYTES = 16;
    private static final int MAC_BYTES = 16;
    private static final int SHORTEST_SECRET = 16;

    private final SecretKeySpec secret;
    private final byte[] purpose;

    LinkTokens(String secret, String purpose) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("Expected replaydesk.feedback.link-secret to have at least "
                    + SHORTEST_SECRET + " characters, but it is shorter");
        }
        this.secret = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
        this.purpose = purpose.getBytes(UTF_8);
    }

    /** Returns the token that opens the link. */
    String token(UUID linkId) {
        var id = bytes(linkId);
        var token = ByteBuffer.allocate(ID_BYTES + MAC_BYTES).put(id).put(mac(id)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Returns the id of the link that the token opens; empty when the token was not made here for this purpose. */
    Optional<UUID> open(String token) {
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
            mac.update(purpose);
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
