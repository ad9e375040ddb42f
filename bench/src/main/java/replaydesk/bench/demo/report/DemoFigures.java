package replaydesk.bench.demo.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import replaydesk.bench.client.HttpTransport;
import replaydesk.bench.demo.run.DemoRun;
import replaydesk.bench.machine.ProcessorTime;
import replaydesk.stack.layout.Layout;

/**
 * The figures of a demonstration, for programs.
 *
 * @param incidents the number of incidents that were run to their end
 * @param failed the number of incidents that failed
 * @param commands the number of accepted commands
 * @param seconds the time from the first command to the last answer
 * @param processorSeconds the processor time taken meanwhile, in seconds, by part of the stack
 */
public record DemoFigures(Layout layout, int incidents, int failed, long commands, double seconds,
        Map<String, Double> processorSeconds) {

    public static DemoFigures of(Layout layout, DemoRun.Result run, ProcessorTime taken) {
        var seconds = new TreeMap<String, Double>();
        taken.parts().keySet().forEach(part -> seconds.put(part, taken.seconds(part)));
        return new DemoFigures(layout, run.cases().size(), run.failures().size(), run.tally().accepted(),
                run.took().toNanos() / 1e9, seconds);
    }

    /** Reads figures that {@link #write} wrote. */
    public static DemoFigures read(Path file) throws IOException {
        return HttpTransport.JSON.readValue(file.toFile(), DemoFigures.class);
    }

    /** Writes the figures as JSON. */
    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        HttpTransport.JSON.writeValue(file.toFile(), this);
    }

    /** The number of accepted commands a second. */
    public double commandsPerSecond() {
        return seconds > 0 ? commands / seconds : 0;
    }
}
