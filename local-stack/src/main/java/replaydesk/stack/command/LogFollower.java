package replaydesk.stack.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Copies lines that are added to a log file. */
final class LogFollower {
    private final Path log;
    private final PrintWriter out;
    private long position;

    /** Follows {@code log} from its beginning. */
    LogFollower(Path log, PrintWriter out) {
        this.log = log;
        this.out = out;
    }

    /** Copies the whole lines that have come since the last call. */
    void copy() {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] fresh = new byte[(int) Math.max(0, file.length() - position)];
            file.seek(position);
            file.readFully(fresh);
            int end = fresh.length;
            while (end > 0 && fresh[end - 1] != '\n') {
                end--;
            }
            out.print(new String(fresh, 0, end, StandardCharsets.UTF_8));
            out.flush();
            position += end;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
