package replaydesk.bench.machine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import replaydesk.stack.run.Run;
import replaydesk.stack.run.RunFile;

/**
 * The processor time that the parts of a stack have taken so far.
 *
 * @param parts the times by the part's name; a part's processes are added up
 */
public record ProcessorTime(Map<String, Duration> parts) {

    /** The name of this process among the parts; it makes the load. */
    public static final String LOAD = "load";

    public ProcessorTime {
        parts = Map.copyOf(parts);
    }

    /** Returns the time of the stack on that data folder, and of this process. */
    public static ProcessorTime of(Path data) {
        return of(new RunFile(data).read().orElseThrow(
                () -> new IllegalStateException("Expected a stack to run on " + data)));
    }

    /** Returns the time of every process that the run file names, under the first name of each, and of this process. */
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

    /** Returns the descendants that count for a part: none for the launcher, whose children are parts of their own. */
    private static Stream<ProcessHandle> own(String name, ProcessHandle process) {
        return name.equals(RunFile.LAUNCHER) ? Stream.empty() : process.descendants();
    }

    /** Returns the time that each part has taken since. */
    public ProcessorTime since(ProcessorTime before) {
        var taken = new TreeMap<String, Duration>();
        parts.forEach((name, time) -> taken.put(name, time.minus(before.parts.getOrDefault(name, Duration.ZERO))));
        return new ProcessorTime(taken);
    }

    /** The seconds that one part took. */
    public double seconds(String part) {
        return parts.getOrDefault(part, Duration.ZERO).toNanos() / 1e9;
    }

    /** The names of all parts but this process. */
    public List<String> partsWithoutLoad() {
        return parts.keySet().stream().filter(part -> !part.equals(LOAD)).sorted().toList();
    }

    /** The seconds that all parts but this process took. */
    public double secondsWithoutLoad() {
        return partsWithoutLoad().stream().mapToDouble(this::seconds).sum();
    }
}
