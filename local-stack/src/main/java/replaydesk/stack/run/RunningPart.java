package replaydesk.stack.run;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import replaydesk.stack.process.Processes;

/**
 * A process of the stack as the run file names it.
 *
 * @param startedMillis the time at which the system started the process, in milliseconds since the epoch; with the pid
 *     it tells this process from a later one with that pid
 * @param address the address for people: a URL, or host and port
 */
public record RunningPart(String name, long pid, long startedMillis, String address, String log) {
    private static final long CLOCK_DRIFT_MILLIS = 3_000;

    /** Returns the entry of a process that runs now. */
    public static RunningPart of(String name, ProcessHandle process, String address, Path log) {
        return new RunningPart(name, process.pid(), startOf(process), address, log.toString());
    }

    /** The process itself, if it still runs. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(Processes::runs)
                .filter(found -> Math.abs(startedMillis - startOf(found)) < CLOCK_DRIFT_MILLIS);
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
