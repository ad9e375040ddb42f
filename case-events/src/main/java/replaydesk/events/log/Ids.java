package replaydesk.events.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Derives ids from what they stand for (UUID version 5, RFC 9562), so that repeating anything makes the same event.
 * Each part of a name is prefixed with its length, so that no two lists of parts make the same name.
 */
public final class Ids {

    private static final UUID CASES = UUID.fromString("6f1c8a52-5a0e-5d6b-9c58-3a64a4f0b1c1");
    private static final UUID COMMANDS = UUID.fromString("0a7d5c0e-3f68-5b1d-8e0b-7c2f3b9a4d22");
    private static final UUID DECISIONS = UUID.fromString("c94e3a1b-77d2-5f0a-a1c6-51d0e8b7f333");
    private static final UUID OBLIGATIONS = UUID.fromString("e2b86d4f-19c3-5a7e-b5d4-86f1a2c9d444");

    private static final UUID AGGREGATES = UUID.fromString("7b1f9c64-2d5e-5c3a-9f17-4e8a6b0d3555");

    private Ids() {
    }

    /**
     * Returns the case id of a registration. A repeat has the same organisation, client and idempotency key, hence the
     * same id.
     */
    public static UUID caseOf(String organisation, String client, String idempotencyKey) {
        return version5(CASES, organisation, client, idempotencyKey);
    }

    /** Returns a command's id. A repeat has the same case, operation, client and idempotency key, hence the same id. */
    public static UUID command(UUID caseId, String operation, String client, String idempotencyKey) {
        return version5(COMMANDS, caseId.toString(), operation, client, idempotencyKey);
    }

    /**
     * Returns the id of an aggregate other than a case that a command opens. A repeat has the same kind, client and
     * idempotency key, hence the same id.
     *
     * @param kind the kind's name, such as {@code problem}
     */
    public static UUID aggregate(String kind, String client, String idempotencyKey) {
        return version5(AGGREGATES, kind, client, idempotencyKey);
    }

    /** Returns the id of the event that answers a command on this basis. */
    public static UUID decided(UUID commandId, Presumption presumes) {
        return version5(DECISIONS, commandId.toString(), presumes.toString());
    }

    /** Returns the id of the event that fulfils an obligation on this basis. */
    public static UUID obligation(UUID cause, String name, Presumption presumes) {
        return version5(OBLIGATIONS, cause.toString(), name, presumes.toString());
    }

    static UUID version5(UUID namespace, String... parts) {
        try {
            var sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16).putLong(namespace.getMostSignificantBits())
                    .putLong(namespace.getLeastSignificantBits()).flip());
            for (var part : parts) {
                var bytes = part.getBytes(UTF_8);
                // half a surrogate pair has no UTF-8: such a part is hashed in UTF-16, under a length that no other
                // part has
                boolean text = new String(bytes, UTF_8).equals(part);
                bytes = text ? bytes : halves(part);
                sha1.update(ByteBuffer.allocate(4).putInt(text ? bytes.length : ~bytes.length).flip());
                sha1.update(bytes);
            }
            var hash = ByteBuffer.wrap(sha1.digest());
            long most = hash.getLong() & 0xffff_ffff_ffff_0fffL | 0x5000L;
            long least = hash.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
            return new UUID(most, least);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }

    private static byte[] halves(String text) {
        var halves = ByteBuffer.allocate(text.length() * 2);
        text.chars().forEach(half -> halves.putChar((char) half));
        return halves.array();
    }
}
