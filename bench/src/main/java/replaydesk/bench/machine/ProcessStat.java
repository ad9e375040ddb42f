package replaydesk.bench.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** The system's own account of a process. */
final class ProcessStat {

    /** Linux counts processor time for programs in hundredths of a second, whatever it uses itself. */
    private static final long MILLIS_A_TICK = 10;
    /** Of the fields after the name: the time as a user and in the system, then that of children that have ended. */
    private static final int FIRST = 11;
    private static final int LAST = 14;

    private ProcessStat() {
    }

    /** Processor time that these processes have taken, with their children that have ended. */
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

    /** Reads a line of {@code /proc/<pid>/stat}; the name in it may hold anything, parentheses and blanks too. */
    static Duration taken(String stat) {
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks = 0;
        for (int field = FIRST; field <= LAST; field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return Duration.ofMillis(ticks * MILLIS_A_TICK);
    }
}
