package replaydesk.bench.machine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import replaydesk.stack.Run;
import replaydesk.stack.RunFile;

/**
 * Processor time that the parts of a stack have taken so far.
 *
 * @param parts by name; a part's processes are taken together
 */
public record ProcessorTime(Map<String, Duration> parts) {

    /** The name of this process among the parts: whoever makes the load. */
    public static final String LOAD = "load";

    public ProcessorTime {
        parts = Map.copyOf(parts);
    }

    /** Time of the stack on that data folder, and of this process. */
    public static ProcessorTime of(Path data) {
        return of(new RunFile(data).read().orElseThrow(
                () -> new IllegalStateException("Expected a stack to run on " + data)));
    }

    /** Time of every process that the run file names, under the first name of each, and of this process. */
    public static ProcessorTime of(Run run) {
        var parts = new TreeMap<String, Duration>();
        var seen = new HashSet<Long>();
        parts.put(LOAD, ProcessStat.taken(Stream.of(ProcessHandle.current())));
        seen.add(ProcessHandle.current().pid());
        for (var part : run.parts()) {
            part.process().filter(process -> seen.add(process.pid())).ifPresent(process -> parts.put(part.name(),
                    ProcessStat.taken(Stream.concat(Stream.of(process), own(part.name(), process)))));
        }
        return new ProcessorTime(parts);
    }

    /** The launcher's children are parts of their own. */
    private static Stream<ProcessHandle> own(String name, ProcessHandle process) {
        return name.equals(RunFile.LAUNCHER) ? Stream.empty() : process.descendants();
    }

    /** What each part took since. */
    public ProcessorTime since(ProcessorTime before) {
        var taken = new TreeMap<String, Duration>();
        parts.forEach((name, time) -> taken.put(name, time.minus(before.parts.getOrDefault(name, Duration.ZERO))));
        return new ProcessorTime(taken);
    }

    /** Seconds that one part took. */
    public double seconds(String part) {
        return parts.getOrDefault(part, Duration.ZERO).toNanos() / 1e9;
    }

    /** The names of all parts, this process aside. */
    public List<String> partsWithoutLoad() {
        return parts.keySet().stream().filter(part -> !part.equals(LOAD)).sorted().toList();
    }

    /** Seconds that all took, this process aside. */
    public double secondsWithoutLoad() {
        return partsWithoutLoad().stream().mapToDouble(this::seconds).sum();
    }
}
