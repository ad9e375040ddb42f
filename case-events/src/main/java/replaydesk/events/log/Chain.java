package replaydesk.events.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The chain of a case's judged records. A head is SHA-256 over the previous head, every contract header (a presence
 * byte, its length as four bytes, its bytes), the verdict's code and SHA-256 of the value as it stands in Kafka. The
 * head before the first record is 32 zero bytes. Equal heads prove equal histories.
 */
public final class Chain {

    /** The head of a case without records; nobody outside may write to it. */
    static final byte[] START = new byte[32];

    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Chain::sha256);

    private Chain() {
    }

    /** The head after a record; {@code value} is null where the record has none, which differs from an empty one. */
    public static byte[] next(byte[] head, EventHeaders headers, Verdict verdict, byte[] value) {
        var sha = SHA_256.get();
        var valueHash = value == null ? START : sha.digest(value);
        sha.update(head);
        var length = new byte[5];
        for (var header : headers.raw) {
            if (header == null) {
                sha.update((byte) 0);
            } else {
                length[0] = 1;
                length[1] = (byte) (header.length >>> 24);
                length[2] = (byte) (header.length >>> 16);
                length[3] = (byte) (header.length >>> 8);
                length[4] = (byte) header.length;
                sha.update(length);
                sha.update(header);
            }
        }
        sha.update(verdict.code());
        sha.update(valueHash);
        return sha.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
