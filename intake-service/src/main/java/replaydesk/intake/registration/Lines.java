package replaydesk.intake.registration;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Reads a stream line by line, on demand, and leaves out empty lines. */
final class Lines implements Iterator<Lines.Line> {

    /** Longest line, in bytes. */
    static final int LONGEST = 1 << 20;

    /**
     * @param number counted from 1, empty lines included
     * @param json   its bytes as they came; null if there are more than there may be
     */
    record Line(long number, byte[] json) {
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
                boolean tooLong = bytes.size() > LONGEST;
                var json = tooLong ? null : bytes.toByteArray();
                next = !tooLong && isBlank(json) ? null : new Line(number, json);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Reads a line. Of one that is too long it keeps one byte more than a line may have. */
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
