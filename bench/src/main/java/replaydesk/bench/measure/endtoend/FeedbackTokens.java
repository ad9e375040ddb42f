package replaydesk.bench.measure.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes the tokens of feedback links from the stack's secret, as the services do for their mails. */
final class FeedbackTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int HALF = 16;

    private final SecretKeySpec secret;

    FeedbackTokens(String secret) {
        this.secret = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
    }

    /** Returns the tokens of the stack on that data folder, which must have been started. */
    static FeedbackTokens of(Path data) throws IOException {
        return new FeedbackTokens(Files.readString(data.resolve("keys/link-secret")).strip());
    }

    /** Returns the token of a link: the link's id and half of its HMAC. */
    String of(UUID link) {
        try {
            var id = ByteBuffer.allocate(HALF).putLong(link.getMostSignificantBits())
                    .putLong(link.getLeastSignificantBits()).array();
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update("replaydesk/feedback-link/1".getBytes(UTF_8));
            var token = ByteBuffer.allocate(2 * HALF).put(id).put(mac.doFinal(id), 0, HALF).array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
