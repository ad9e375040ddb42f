package replaydesk.events.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.UUID;

/** A fold as bytes, to be stored and folded on from. The first byte is the format's version. */
public final class FoldSnapshot {

    private static final int FORMAT = 1;

    private FoldSnapshot() {
    }

    public static byte[] write(CaseFold fold) {
        var bytes = new ByteArrayOutputStream(256 + fold.recent.count * 24);
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            out.writeInt(fold.version);
            out.writeInt(fold.judged);
            out.write(fold.head);
            out.writeByte(fold.names.length);
            for (int i = 0; i < fold.names.length; i++) {
                text(out, fold.names[i]);
                out.writeInt(fold.values[i]);
                out.writeLong(fold.movedBy[i].getMostSignificantBits());
                out.writeLong(fold.movedBy[i].getLeastSignificantBits());
                text(out, fold.types[i]);
                text(out, fold.actors[i]);
            }
            out.writeShort(fold.recent.count);
            out.writeShort(fold.recent.next);
            for (int i = 0; i < fold.recent.count * 3; i++) {
                out.writeLong(fold.recent.words[i]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Reads what {@link #write} wrote; an {@link IllegalArgumentException} for a format of another version. */
    public static CaseFold read(byte[] snapshot) {
        try (var in = new DataInputStream(new ByteArrayInputStream(snapshot))) {
            int format = in.readUnsignedByte();
            if (format != FORMAT) {
                throw new IllegalArgumentException("fold snapshot of format " + format + ", expected " + FORMAT);
            }
            var fold = new CaseFold();
            fold.version = in.readInt();
            fold.judged = in.readInt();
            fold.head = in.readNBytes(32);
            int counters = in.readUnsignedByte();
            fold.names = new String[counters];
            fold.values = new int[counters];
            fold.movedBy = new UUID[counters];
            fold.types = new String[counters];
            fold.actors = new String[counters];
            for (int i = 0; i < counters; i++) {
                var name = text(in);
                var bytes = name.getBytes(UTF_8);
                fold.names[i] = CounterNames.of(bytes, 0, bytes.length);
                fold.values[i] = in.readInt();
                fold.movedBy[i] = new UUID(in.readLong(), in.readLong());
                fold.types[i] = text(in);
                fold.actors[i] = text(in);
            }
            var recent = fold.recent;
            recent.count = in.readUnsignedShort();
            recent.next = in.readUnsignedShort();
            recent.words = new long[recent.count * 3];
            for (int i = 0; i < recent.words.length; i++) {
                recent.words[i] = in.readLong();
            }
            return fold;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        var bytes = in.readNBytes(in.readUnsignedShort());
        return new String(bytes, UTF_8);
    }

    /** Whether two folds are the same in every respect. */
    public static boolean same(CaseFold a, CaseFold b) {
        return Arrays.equals(write(a), write(b));
    }
}
