package replaydesk.events.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;

/**
 * Converts a fold to bytes that can be stored, and back. The first byte is the format's version. Counts and lengths
 * have a variable size: seven bits a byte, the lowest first.
 */
public final class FoldSnapshot {

    private static final int FORMAT = 1;

    private FoldSnapshot() {
    }

    public static byte[] write(CaseFold fold) {
        var out = new SnapshotBytes(128 + fold.names.length * 96 + fold.recent.count * 24);
        out.oneByte(FORMAT);
        out.number(fold.version);
        out.number(fold.judged);
        out.bytes(fold.head);
        out.number(fold.names.length);
        for (int i = 0; i < fold.names.length; i++) {
            out.text(fold.names[i]);
            out.number(fold.values[i]);
            out.word(fold.movedBy[i].getMostSignificantBits());
            out.word(fold.movedBy[i].getLeastSignificantBits());
            out.text(fold.types[i]);
            out.text(fold.actors[i]);
        }
        out.number(fold.recent.count);
        out.number(fold.recent.next);
        for (int i = 0; i < fold.recent.count * 3; i++) {
            out.word(fold.recent.words[i]);
        }
        return out.toArray();
    }

    /**
     * Reads what {@link #write} wrote; throws an {@link IllegalArgumentException} for another version of the format and
     * for anything else.
     */
    public static CaseFold read(byte[] snapshot) {
        try {
            var in = ByteBuffer.wrap(snapshot);
            int format = in.get();
            require(format == FORMAT, "it is of format " + format);
            var fold = new CaseFold();
            fold.version = number(in);
            fold.judged = number(in);
            fold.head = bytes(in, Chain.START.length);
            readCounters(fold, in);
            readCommands(fold.recent, in);
            require(!in.hasRemaining(), "it has " + in.remaining() + " bytes more");
            return fold;
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException(
                    "Expected a fold's snapshot of format " + FORMAT + ", but it is cut short", e);
        }
    }

    private static void readCounters(CaseFold fold, ByteBuffer in) {
        int counters = atMost(in, number(in));
        fold.names = new String[counters];
        fold.values = new int[counters];
        fold.movedBy = new UUID[counters];
        fold.types = new String[counters];
        fold.actors = new String[counters];
        for (int i = 0; i < counters; i++) {
            fold.names[i] = CounterNames.shared(text(in));
            fold.values[i] = number(in);
            fold.movedBy[i] = new UUID(in.getLong(), in.getLong());
            fold.types[i] = text(in);
            fold.actors[i] = text(in);
        }
    }

    private static void readCommands(RecentCommands recent, ByteBuffer in) {
        recent.count = number(in);
        recent.next = number(in);
        require(recent.count <= RecentCommands.REMEMBERED && recent.next < RecentCommands.REMEMBERED
                && (recent.next == recent.count || recent.count == RecentCommands.REMEMBERED),
                "its commands are not in order");
        recent.words = new long[recent.count * 3];
        for (int i = 0; i < recent.words.length; i++) {
            recent.words[i] = in.getLong();
        }
    }

    private static int number(ByteBuffer in) {
        long number = 0;
        int shift = 0;
        byte next;
        do {
            next = in.get();
            number |= (next & 0x7fL) << shift;
            shift += 7;
        } while (next < 0 && shift < 35);
        require(next >= 0 && number <= Integer.MAX_VALUE, "a number in it is too large");
        return (int) number;
    }

    private static String text(ByteBuffer in) {
        return new String(bytes(in, number(in)), UTF_8);
    }

    private static byte[] bytes(ByteBuffer in, int length) {
        var bytes = new byte[atMost(in, length)];
        in.get(bytes);
        return bytes;
    }

    /** Returns the count if that many items of at least one byte each can follow. */
    private static int atMost(ByteBuffer in, int count) {
        if (count > in.remaining()) {
            throw new BufferUnderflowException();
        }
        return count;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("Expected a fold's snapshot of format " + FORMAT + ", but " + otherwise);
        }
    }

    /** Tells whether two folds are equal in every respect. */
    public static boolean same(CaseFold a, CaseFold b) {
        return Arrays.equals(write(a), write(b));
    }
}
