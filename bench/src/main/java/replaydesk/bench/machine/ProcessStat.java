package replaydesk.bench.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** The processor time of processes, by the system's own account. */
final class ProcessStat {

    /** The milliseconds of a tick: Linux reports processor time in hundredths of a second, whatever it uses itself. */
    private static final long MILLIS_A_TICK = 10;
    /**
     * The first field of processor time after the name. The fields up to {@link #LAST} are the time as a user and in
     * the system, then both for children that have ended.
     */
    private static final int FIRST = 11;
    private static final int LAST = 14;

    private ProcessStat() {
    }

    /** Returns the processor time that these processes and their ended children have taken. */
    static Duration taken(Stream<ProcessHandle> processes) {
        return processes.map(ProcessStat::taken).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration taken(ProcessHandle process) {
        try {
            return taken(Files.readString(Path.of("/proc/" + process.pid() + "/stat")));
        } catch (IOException notToldOrGone) {
            return process.info().totalCpuDuration().orElse(Duration.ZERO);
        }
    }

    /** Reads a line of {@code /proc/<pid>/stat}. The name in it may hold any characters, parentheses and blanks too. */
    static Duration taken(String stat) {
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks = 0;
        for (int field = FIRST; field <= LAST; field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return Duration.ofMillis(ticks * MILLIS_A_TICK);
    }
}
