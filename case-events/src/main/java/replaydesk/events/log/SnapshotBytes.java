package replaydesk.events.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Buffer for the bytes of a snapshot; grows as needed. */
final class SnapshotBytes {

    private ByteBuffer bytes;

    SnapshotBytes(int expected) {
        bytes = ByteBuffer.allocate(expected);
    }

    void oneByte(int value) {
        room(1).put((byte) value);
    }

    /** Writes a number that is not negative: seven bits a byte, the lowest first. */
    void number(int value) {
        int rest = value;
        while (rest > 0x7f) {
            oneByte(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        oneByte(rest);
    }

    void word(long value) {
        room(Long.BYTES).putLong(value);
    }

    void bytes(byte[] value) {
        room(value.length).put(value);
    }

    void text(String value) {
        var text = value.getBytes(UTF_8);
        number(text.length);
        bytes(text);
    }

    private ByteBuffer room(int needed) {
        if (bytes.remaining() < needed) {
            var grown = ByteBuffer.allocate(Math.max(bytes.capacity() * 2, bytes.position() + needed));
            bytes = grown.put(bytes.flip());
        }
        return bytes;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
