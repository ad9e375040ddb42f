package replaydesk.bench.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;

/** The memory of processes, as Linux reports it. */
public final class Memory {

    private Memory() {
    }

    /**
     * Returns the megabytes of these processes and all their descendants. Counts memory that they share once
     * (proportional set size) or, where Linux does not report that, as often as it is mapped.
     */
    public static double megabytes(Collection<ProcessHandle> processes) {
        return processes.stream().flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .distinct()
                .mapToLong(process -> kilobytes(process.pid())).sum() / 1_024.0;
    }

    private static long kilobytes(long pid) {
        try {
            return line(Path.of("/proc/" + pid + "/smaps_rollup"), "Pss:");
        } catch (IOException notTold) {
            try {
                return line(Path.of("/proc/" + pid + "/status"), "VmRSS:");
            } catch (IOException gone) {
                return 0;
            }
        }
    }

    private static long line(Path file, String name) throws IOException {
        for (var line : Files.readAllLines(file)) {
            if (line.startsWith(name)) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        throw new IOException("Expected " + name + " in " + file + ", but it is not there");
    }
}
