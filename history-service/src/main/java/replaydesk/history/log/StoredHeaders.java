package replaydesk.history.log;

import java.nio.ByteBuffer;
import java.util.Arrays;
import replaydesk.events.log.ContractHeader;
import replaydesk.events.log.EventHeaders;

/**
 * Stores a record's contract headers as bytes, so that exactly the bytes that the chain covers are read again. For each
 * header that is present: its place in the contract (one byte), its length (four bytes) and its bytes.
 */
final class StoredHeaders {

    private static final ContractHeader[] ALL = ContractHeader.values();
    private static final int FRAME = 5;

    private StoredHeaders() {
    }

    static byte[] write(EventHeaders headers) {
        var out = new Object() {
            ByteBuffer bytes = ByteBuffer.allocate(512);
        };
        headers.forEach((name, value) -> {
            if (out.bytes.remaining() < FRAME + value.length) {
                int used = out.bytes.position();
                out.bytes = ByteBuffer.wrap(Arrays.copyOf(out.bytes.array(), 2 * used + FRAME + value.length))
                        .position(used);
            }
            out.bytes.put(place(name)).putInt(value.length).put(value);
        });
        return Arrays.copyOf(out.bytes.array(), out.bytes.position());
    }

    static EventHeaders read(byte[] stored) {
        var in = ByteBuffer.wrap(stored);
        var reader = EventHeaders.reader();
        while (in.hasRemaining()) {
            var name = ALL[in.get()].wireName();
            var value = new byte[in.getInt()];
            in.get(value);
            reader.header(name, value);
        }
        return reader.read();
    }

    private static byte place(String name) {
        for (byte i = 0; i < ALL.length; i++) {
            if (ALL[i].wireName().equals(name)) {
                return i;
            }
        }
        throw new IllegalStateException(name + " is not a header of the contract");
    }
}
