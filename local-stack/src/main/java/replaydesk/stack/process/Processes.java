package replaydesk.stack.process;

import java.time.Duration;
import java.util.Collection;

/** Observes processes from outside. */
public final class Processes {
    private Processes() {
    }

    /**
     * Tells whether the process still does something. A process that has ended but that nobody has collected (in
     * containers without an init) keeps its pid but has no command.
     */
    public static boolean runs(ProcessHandle process) {
        return process.isAlive()
                && (process.info().command().isPresent() || process.info().commandLine().isPresent());
    }

    /** Waits until none of the processes runs; returns false if one still does after {@code limit}. */
    public static boolean awaitEnd(Collection<ProcessHandle> all, Duration limit) {
        return Await.until(limit, Duration.ofMillis(20), () -> all.stream().noneMatch(Processes::runs));
    }
}
