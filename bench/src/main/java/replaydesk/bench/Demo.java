package replaydesk.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import replaydesk.bench.demo.DemoStack;
import replaydesk.bench.demo.Demonstration;
import replaydesk.bench.demo.IncidentSource;
import replaydesk.stack.layout.Layout;

/** {@code replaydesk demo}: runs real incidents through all stages and proves that the resulting cases are right. */
@Command(name = "demo", mixinStandardHelpOptions = true, sortOptions = false,
        description = {
                "Runs real incidents from a real ServiceNow desk through the API, stage by stage as their log tells,",
                "then replays the log afresh and proves that every host and stage tell the same of each case, "
                        + "and the right.",
                "Needs no stack: where none runs, one is started for the demo and stopped afterwards.",
                "The exit code is 0 when all is right, 1 when anything differs, 130 when it was stopped."})
public final class Demo implements Callable<Integer> {

    private static final int STOPPED = 130;
    private static final long STOPPING_SECONDS = 45;

    @Option(names = "--all", description = "The whole log, 24,918 incidents, instead of the sample of 500.")
    private boolean all;

    @Option(names = "--file", paramLabel = "<csv>", description = "The incident log to take, gzipped or not.")
    private Path file;

    @Option(names = "--limit", paramLabel = "<n>", description = "No more than so many incidents.")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--parallel", paramLabel = "<n>", defaultValue = "32",
            description = "Incidents at once; default ${DEFAULT-VALUE}. Each keeps its own order.")
    private int parallel;

    @Option(names = "--run", paramLabel = "<name>",
            description = "Names the run, by default after the time. Each run makes cases of its "
                    + "own; one that was stopped goes on under its name.")
    private String run = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));

    @Option(names = "--json", paramLabel = "<file>", description = "Writes the figures of the run there, as JSON.")
    private Path json;

    @Option(names = "--apart",
            description = "Where no stack runs: starts one with one process a stage, instead of one for all.")
    private boolean apart;

    @Option(names = "--url", paramLabel = "<url>", description = "Another edge before the same stack.")
    private URI gateway;

    @Option(names = "--data", paramLabel = "<folder>", defaultValue = "${env:REPLAYDESK_DATA}",
            description = "The stack's data folder; REPLAYDESK_DATA. Default: .replaydesk in the checkout.")
    private Path data;

    @Option(names = "--port-base", paramLabel = "<number>", defaultValue = "${env:REPLAYDESK_PORT_BASE}",
            description = "Where a stack of its own has its ports; REPLAYDESK_PORT_BASE.")
    private Integer portBase;

    @Spec
    private CommandSpec spec;

    private final CountDownLatch done = new CountDownLatch(1);

    public static void main(String[] arguments) {
        var line = new CommandLine(new Demo());
        // Print a failure's message without its stack trace: it is meant for the person who runs the demo.
        line.setExecutionExceptionHandler((failure, failed, parsed) -> {
            failed.getErr().println(failure.getMessage() == null ? failure.toString() : failure.getMessage());
            return failed.getCommandSpec().exitCodeOnExecutionException();
        });
        System.exit(line.execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 1 || parallel < 1 || !run.matches("[A-Za-z0-9._-]{1,60}")) {
            throw new IllegalArgumentException(
                    "Expected --limit and --parallel of at least 1, and a --run of letters, digits, dots, hyphens and "
                            + "underscores");
        }
        var out = spec.commandLine().getOut();
        var root = Path.of(System.getProperty("replaydesk.root", "")).toAbsolutePath().normalize();
        var folder = (data == null ? root.resolve(".replaydesk") : data).toAbsolutePath().normalize();
        var source = IncidentSource.of(all, file, root);
        try (var stack = DemoStack.findOrStart(root, folder, portBase, apart ? Layout.APART : Layout.DESK,
                gateway, line -> {
                    out.println(line);
                    out.flush();
                })) {
            var demonstration = new Demonstration(stack.addresses(), stack.data(), run, parallel, out);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(demonstration), "stop-demo"));
            var end = demonstration.of(source, limit);
            write(demonstration);
            return code(end);
        } catch (CancellationException told) {
            return STOPPED;
        } finally {
            done.countDown();
        }
    }

    private void write(Demonstration demonstration) throws IOException {
        if (json != null && demonstration.figures().isPresent()) {
            demonstration.figures().get().write(json);
        }
    }

    /** Stops on Ctrl-C: waits until the steps under way have ended and the counts so far are printed. */
    private void stop(Demonstration demonstration) {
        demonstration.stop();
        try {
            done.await(STOPPING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int code(Demonstration.End end) {
        return switch (end) {
            case RIGHT -> 0;
            case WRONG -> 1;
            case STOPPED -> STOPPED;
        };
    }
}
