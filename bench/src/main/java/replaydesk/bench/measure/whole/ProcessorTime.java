package replaydesk.bench.measure.whole;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import replaydesk.bench.measure.BenchStack;
import replaydesk.stack.RunFile;

/**
 * Processor time that the parts have taken so far.
 *
 * @param parts by name; a part's processes are taken together
 */
record ProcessorTime(Map<String, Duration> parts) {

    /** The name of this process among the parts. */
    static final String LOAD = "load";

    /** Of every part of the stack that is a process of its own, and of this one: the load, and the mailbox for the services' mails. */
    static ProcessorTime now(BenchStack bench) {
        var parts = new TreeMap<String, Duration>();
        var own = ProcessHandle.current();
        parts.put(LOAD, taken(Stream.of(own)));
        for (var part : new RunFile(bench.data()).read().orElseThrow().parts()) {
            part.process().filter(process -> !process.equals(own)).ifPresent(process ->
                    parts.put(part.name(), taken(Stream.concat(Stream.of(process), process.descendants()))));
        }
        return new ProcessorTime(parts);
    }

    private static Duration taken(Stream<ProcessHandle> processes) {
        return processes.flatMap(each -> each.info().totalCpuDuration().stream()).reduce(Duration.ZERO, Duration::plus);
    }

    /** How many cores each part kept busy since, on the mean. */
    Map<String, Double> cores(ProcessorTime before, double seconds) {
        var cores = new TreeMap<String, Double>();
        parts.forEach((name, time) -> cores.put(name,
                time.minus(before.parts.getOrDefault(name, Duration.ZERO)).toNanos() / 1e9 / seconds));
        return cores;
    }
}
