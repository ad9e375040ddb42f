package replaydesk.intake.registration;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The lines of a stream, empty ones left out, in groups of what has arrived: at least one line, at most so many. Read as
 * they are asked for.
 */
final class LineGroups implements Iterator<List<LineGroups.Line>> {

    /** How many bytes of a line are read. */
    static final int LONGEST = 1 << 20;

    /**
     * @param number counted from 1, empty lines included
     * @param text   null if the line is longer than it may be
     */
    record Line(long number, String text) {
    }

    private final InputStream in;
    private final int atMost;
    private long number;
    private Line next;

    LineGroups(InputStream in, int atMost) {
        this.in = new BufferedInputStream(in, 64 * 1024);
        this.atMost = atMost;
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

    /** Of a line that is too long it keeps one byte more than it may have. */
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
    public List<Line> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var group = new ArrayList<Line>();
        try {
            do {
                group.add(next);
                next = null;
            } while (group.size() < atMost && in.available() > 0 && hasNext());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return group;
    }
}
