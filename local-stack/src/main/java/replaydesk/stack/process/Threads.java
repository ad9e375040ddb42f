package replaydesk.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the states of a process's threads, where the system shows them below {@code /proc}. */
final class Threads {

    private static final String STOPPED = ") T ";

    private Threads() {
    }

    /** Tells whether every thread of the process is stopped; true also where the system does not tell. */
    static boolean standStill(long pid) {
        var tasks = Path.of("/proc", Long.toString(pid), "task");
        if (!Files.isDirectory(tasks)) {
            return true;
        }
        try (var threads = Files.list(tasks)) {
            return threads.allMatch(Threads::isStopped);
        } catch (IOException | UncheckedIOException e) {
            // the process has ended meanwhile
            return !Files.isDirectory(tasks);
        }
    }

    private static boolean isStopped(Path thread) {
        try {
            return Files.readString(thread.resolve("stat")).contains(STOPPED);
        } catch (IOException e) {
            // the thread has ended meanwhile
            return true;
        }
    }
}
