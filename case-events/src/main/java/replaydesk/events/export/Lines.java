package replaydesk.events.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** Reads the lines of a stream as bytes, one at a time; unpacks a stream in gzip. */
final class Lines {

    private static final int LONGEST = 64 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long number;

    Lines(InputStream stream) throws IOException {
        var peeked = new PushbackInputStream(stream, 2);
        var magic = peeked.readNBytes(2);
        peeked.unread(magic);
        boolean gzip = magic.length == 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b;
        in = gzip ? new GZIPInputStream(peeked, 1 << 16) : peeked;
    }

    /** Returns the next line, without its newline; null at the end. */
    byte[] next() throws IOException {
        if (from == to && !fill()) {
            return null;
        }
        number++;
        var line = new ByteArrayOutputStream(1024);
        do {
            int start = from;
            while (from < to && buffer[from] != '\n') {
                from++;
            }
            line.write(buffer, start, from - start);
            if (line.size() > LONGEST) {
                throw new IOException("line " + number + " is longer than " + LONGEST + " bytes");
            }
            if (from < to) {
                from++;
                return line.toByteArray();
            }
        } while (fill());
        return line.toByteArray();
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }

    /** The number of the line last returned, from 1. */
    long number() {
        return number;
    }
}
