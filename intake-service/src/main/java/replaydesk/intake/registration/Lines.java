package replaydesk.intake.registration;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Reads a stream line by line, on demand, and leaves out empty lines. */
final class Lines implements Iterator<Lines.Line> {

    /** Longest line, in bytes. */
    static final int LONGEST = 1 << 20;

    /**
     * A line of the stream.
     *
     * @param number line number counted from 1, empty lines included
     * @param text   text of the line; null if it is longer than {@link #LONGEST}
     */
    record Line(long number, String text) {
    }

    private final InputStream in;
    private long number;
    private Line next;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 64 * 1024);
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null) {
                var bytes = read();
                if (bytes == null) {
                    return false;
                }
                number++;
                var text = bytes.size() > LONGEST ? null : bytes.toString(StandardCharsets.UTF_8).strip();
                next = "".equals(text) ? null : new Line(number, text);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one line; null at the end. Of a line that is too long it keeps one byte more than allowed, which marks it.
     */
    private ByteArrayOutputStream read() throws IOException {
        var line = new ByteArrayOutputStream(512);
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                return line;
            }
            if (line.size() <= LONGEST) {
                line.write(b);
            }
        }
        return line.size() == 0 ? null : line;
    }

    @Override
    public Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var line = next;
        next = null;
        return line;
    }
}
