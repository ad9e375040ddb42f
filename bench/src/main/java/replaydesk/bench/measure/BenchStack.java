package replaydesk.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import replaydesk.bench.measure.load.Tokens;
import replaydesk.stack.LocalStack;
import replaydesk.stack.StackSettings;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.port.PortPlan;
import replaydesk.stack.process.JitMode;
import replaydesk.stack.run.Progress;
import replaydesk.stack.service.StackService;

/** A stack for one measure: on free ports, in a folder that is deleted with it. */
public final class BenchStack implements AutoCloseable {

    private final Path data;
    private final LocalStack stack;
    private final Thread ending = new Thread(this::end);

    private BenchStack(BenchRun run, Set<StackService> services) {
        try {
            data = Files.createTempDirectory(run.temporary(), "bench-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stack = new LocalStack(StackSettings.standard(run.root()).withLayout(layout(run, services))
                .withServices(services).withData(data).withPorts(PortPlan.free())
                .withPatience(Duration.ofMinutes(5)).withJitMode(JitMode.FULL), Progress.silent());
        Runtime.getRuntime().addShutdownHook(ending);
    }

    /** Starts Kafka, PostgreSQL and these services, with both compilers, and returns when all are ready. */
    public static BenchStack start(BenchRun run, StackService... services) {
        var names = EnumSet.noneOf(StackService.class);
        names.addAll(Set.of(services));
        var bench = new BenchStack(run, names);
        try {
            bench.stack.start();
        } catch (RuntimeException e) {
            bench.close();
            throw e;
        }
        return bench;
    }

    /** Returns the layout of the stack. A stage's service alone belongs to the split layout, whichever is measured. */
    private static Layout layout(BenchRun run, Set<StackService> services) {
        return services.isEmpty() ? run.layout() : services.contains(StackService.DESK) ? Layout.DESK : Layout.APART;
    }

    public LocalStack stack() {
        return stack;
    }

    public String bootstrapServers() {
        return stack.kafka().bootstrapServers();
    }

    public Tokens tokens() {
        return new Tokens(data);
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(ending);
        end();
    }

    private void end() {
        stack.close();
        try (var files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
