package replaydesk.stack;

import java.time.Duration;
import java.util.Collection;

/** What can be told of a process from outside. */
final class Processes {
    private Processes() {
    }

    /**
     * True if the process still does something. One that has ended but that nobody has collected (there are containers
     * without an init) keeps its number, not its command.
     */
    static boolean runs(ProcessHandle process) {
        return process.isAlive()
                && (process.info().command().isPresent() || process.info().commandLine().isPresent());
    }

    /** Waits until none of them runs; false if some still does after {@code limit}. */
    static boolean awaitEnd(Collection<ProcessHandle> all, Duration limit) {
        return Patience.until(limit, Duration.ofMillis(20), () -> all.stream().noneMatch(Processes::runs));
    }
}
