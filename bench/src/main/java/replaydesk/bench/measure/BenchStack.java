package replaydesk.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import replaydesk.bench.measure.load.Tokens;
import replaydesk.stack.Compiler;
import replaydesk.stack.LocalStack;
import replaydesk.stack.PortPlan;
import replaydesk.stack.Progress;
import replaydesk.stack.StackService;
import replaydesk.stack.StackSettings;

/** A stack of its own for one measure: free ports, an empty folder that goes with it. */
public final class BenchStack implements AutoCloseable {

    private final Path data;
    private final LocalStack stack;
    private final Thread ending = new Thread(this::end);

    private BenchStack(Run run, Set<StackService> services, Map<String, String> environment, Compiler compiler) {
        try {
            data = Files.createTempDirectory(run.temporary(), "bench-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stack = new LocalStack(StackSettings.standard(run.root()).withData(data).withPorts(PortPlan.free()).withServices(services)
                .withEnvironment(environment).withPatience(Duration.ofMinutes(5)).withCompiler(compiler), Progress.silent());
        Runtime.getRuntime().addShutdownHook(ending);
    }

    /** Kafka and PostgreSQL, and these services with both compilers, when all are ready. */
    public static BenchStack start(Run run, StackService... services) {
        return start(run, Map.of(), Compiler.FULL, services);
    }

    /** The same, with these compilers and with this added to every service's environment. */
    public static BenchStack start(Run run, Map<String, String> environment, Compiler compiler, StackService... services) {
        var names = EnumSet.noneOf(StackService.class);
        names.addAll(Set.of(services));
        var bench = new BenchStack(run, names, environment, compiler);
        try {
            bench.stack.start();
        } catch (RuntimeException e) {
            bench.close();
            throw e;
        }
        return bench;
    }

    public LocalStack stack() {
        return stack;
    }

    public Path data() {
        return data;
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
