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
import replaydesk.kit.http.Problems;

/**
 * The lines of a stream, empty ones left out, in groups of what has arrived: at least one line, at most so many. Read as
 * they are asked for. A line has at most one MiB.
 */
final class LineGroups implements Iterator<List<LineGroups.Line>> {

    private static final int LONGEST = 1 << 20;

    /** @param number counted from 1, empty lines included */
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
                var text = bytes.toString(StandardCharsets.UTF_8).strip();
                next = text.isEmpty() ? null : new Line(number, text);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ByteArrayOutputStream read() throws IOException {
        var line = new ByteArrayOutputStream(512);
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                return line;
            }
            if (line.size() == LONGEST) {
                throw Problems.tooLarge(LONGEST).exception();
            }
            line.write(b);
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
