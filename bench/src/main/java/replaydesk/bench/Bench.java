package replaydesk.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import replaydesk.bench.measure.BenchRun;
import replaydesk.bench.measure.LayoutComparison;
import replaydesk.bench.measure.Measure;
import replaydesk.bench.measure.Measures;
import replaydesk.bench.measure.Report;
import replaydesk.bench.measure.Table;
import replaydesk.stack.layout.Layout;

/**
 * {@code bench}: measures Replaydesk against its targets, prints a table for each layout and writes the tables as JSON.
 */
@Command(name = "bench", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Measures what Replaydesk must reach, in"
                + " one run on this machine, the load included. Ends with 1 when something falls short.")
public final class Bench implements Callable<Integer> {

    @Option(names = "--full", description = "The long measurements as well, and all of them for longer.")
    private boolean full;

    @Option(names = "--apart", description = "Measures the split layout, one process a stage, instead of the desk. What"
            + " is asked of the desk is then only told.")
    private boolean apart;

    @Option(names = "--both", description = "Measures the desk, then the split layout, a table each, and compares"
            + " them; meant to go with --full.")
    private boolean both;

    @Option(names = "--only", split = ",", paramLabel = "<measure>",
            description = "These measures alone; --list names them.")
    private List<String> only = List.of();

    @Option(names = "--list", description = "Says what is measured, and ends.")
    private boolean list;

    @Option(names = "--json", paramLabel = "<file>",
            description = "Where the table is written as JSON; default target/bench.json.")
    private Path json;

    @Option(names = "--temp", paramLabel = "<folder>",
            description = "Where the data of the runs lies meanwhile; default: the system's.")
    private Path temporary;

    @Option(names = "--scale", paramLabel = "<factor>",
            description = "Less than 1 measures for less long and with less, to try the"
                    + " bench itself; the figures then say little.")
    private double scale = 1;

    @Option(names = "--tickets", paramLabel = "<csv>",
            description = "Labelled tickets for the measure analysis, gzipped or not: a header, then text and label.")
    private Path tickets;

    @Spec
    private CommandSpec spec;

    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        var chosen = chosen();
        if (list) {
            chosen.forEach(measure -> out.printf("%-14s %s%n", measure.name(), measure.description()));
            return 0;
        }
        if (apart && both) {
            throw new ParameterException(spec.commandLine(), "Expected --apart or --both, but there are both");
        }
        var begun = Instant.now();
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        var report = new Report(begun, full, load, both ? inBoth(chosen)
                : List.of(in(apart ? Layout.APART : Layout.DESK, chosen)));
        report.print(out);
        var file = json == null ? root().resolve("target/bench.json") : json;
        report.write(file);
        out.println("Written to " + file.toAbsolutePath().normalize());
        return report.met() ? 0 : 1;
    }

    /** Measures the desk, then the split layout. Measures that do not depend on the layout run only on the desk. */
    private List<Table> inBoth(List<Measure> chosen) throws IOException {
        var desk = in(Layout.DESK, chosen);
        var split = in(Layout.APART, chosen.stream().filter(Measure::perLayout).toList());
        return List.of(desk.with(LayoutComparison.figures(desk, split)), split);
    }

    private Table in(Layout layout, List<Measure> measures) throws IOException {
        var folder = temporary == null ? Path.of(System.getProperty("java.io.tmpdir"))
                : Files.createDirectories(temporary);
        var run = new BenchRun(root(), folder, layout, full, scale, tickets, out::println);
        var failures = new LinkedHashMap<String, String>();
        for (var measure : measures) {
            try {
                run.measure(measure);
            } catch (Exception e) {
                failures.put(measure.name(), e.toString());
                e.printStackTrace(out);
            }
        }
        return new Table(layout, run.figures(), failures);
    }

    private static Path root() {
        return Path.of(System.getProperty("replaydesk.root", "."));
    }

    private List<Measure> chosen() {
        for (var name : only) {
            if (Measures.all().stream().noneMatch(measure -> measure.name().equals(name))) {
                throw new ParameterException(spec.commandLine(), "There is no measure " + name + "; --list names them");
            }
        }
        return Measures.all().stream()
                .filter(measure -> only.isEmpty() ? full || list || measure.quick() : only.contains(measure.name()))
                .toList();
    }
}
