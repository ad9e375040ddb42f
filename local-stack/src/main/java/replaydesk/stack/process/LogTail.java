package replaydesk.stack.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Reads the end of a log file without reading the whole file. */
public final class LogTail {
    private static final int WINDOW_BYTES = 64 * 1024;

    private LogTail() {
    }

    /** Returns the last {@code lines} lines within the last 64 KB; an empty text if there is no such file. */
    public static String of(Path log, int lines) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(0, file.length() - WINDOW_BYTES);
            byte[] window = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(window);
            List<String> all = new String(window, StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "";
        }
    }
}
