package replaydesk.events.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Hash chain over a case's judged records. A head is SHA-256 over the previous head, every contract header (a presence
 * byte, its length as four bytes, its bytes), the verdict's code and SHA-256 of the value as it stands in Kafka. The
 * head before the first record is 32 zero bytes. Equal heads prove equal histories.
 */
public final class Chain {

    /** The head of a case without records. Shared, so it must never leave the package uncopied. */
    static final byte[] START = new byte[32];

    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Chain::sha256);

    private Chain() {
    }

    /**
     * Returns the head after a record. {@code value} is null for a record without a value, which differs from an empty
     * one.
     */
    public static byte[] next(byte[] head, EventHeaders headers, Verdict verdict, byte[] value) {
        var sha = SHA_256.get();
        var valueHash = value == null ? START : sha.digest(value);
        return sha.digest(covered(head, headers.raw, verdict, valueHash));
    }

    /** Returns all that the head covers as one array: the digest is quicker on it than on thirty. */
    private static byte[] covered(byte[] head, byte[][] headers, Verdict verdict, byte[] valueHash) {
        int size = head.length + 1 + valueHash.length;
        for (var header : headers) {
            size += header == null ? 1 : 5 + header.length;
        }
        var covered = new byte[size];
        int at = put(covered, 0, head);
        for (var header : headers) {
            if (header == null) {
                at++;
            } else {
                covered[at++] = 1;
                covered[at++] = (byte) (header.length >>> 24);
                covered[at++] = (byte) (header.length >>> 16);
                covered[at++] = (byte) (header.length >>> 8);
                covered[at++] = (byte) header.length;
                at = put(covered, at, header);
            }
        }
        covered[at++] = verdict.code();
        put(covered, at, valueHash);
        return covered;
    }

    private static int put(byte[] into, int at, byte[] bytes) {
        System.arraycopy(bytes, 0, into, at, bytes.length);
        return at + bytes.length;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
