package replaydesk.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import replaydesk.bench.client.StackAddresses;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.port.Ports;
import replaydesk.stack.run.RunFile;

/**
 * A stack started by {@code ./replaydesk up}, on a folder that is deleted with it. Runs wholly in other processes than
 * this one, so that its use of the machine is told apart from that of the load.
 */
public final class LaunchedStack implements AutoCloseable {

    private static final int PORTS = 16;
    private static final String DATABASE = "replaydesk";

    private final BenchRun run;
    private final Path data;
    private final List<String> options;
    private final Map<String, String> environment;
    private final String base = Integer.toString(freeBase());
    private final Thread ending = new Thread(this::down);

    private LaunchedStack(BenchRun run, Map<String, String> environment, List<String> options) throws IOException {
        this.run = run;
        this.options = options;
        this.environment = environment;
        this.data = Files.createTempDirectory(run.temporary(), "bench-");
        Runtime.getRuntime().addShutdownHook(ending);
    }

    /**
     * Prepares an empty folder; {@link #up} starts the stack on it, in the run's layout.
     *
     * @param environment variables added to those of the launcher and of all processes that it starts
     * @param options options of {@code up}, beyond those for its ports and folder
     */
    public static LaunchedStack on(BenchRun run, Map<String, String> environment, String... options)
            throws IOException {
        return new LaunchedStack(run, environment, List.of(options));
    }

    /** Starts the stack and waits until all is ready; returns the seconds that it took. */
    public double up() {
        var command = new ArrayList<>(List.of("up", "--detach", "--port-base", base));
        command.addAll(options);
        if (run.layout() == Layout.APART) {
            command.add("--apart");
        }
        long begun = System.nanoTime();
        script(command);
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Stops the stack; its data stays. */
    public void down() {
        script(List.of("down"));
    }

    /** Runs any other command of the script on this stack. */
    public void script(List<String> command) {
        var line = new ArrayList<>(List.of(run.root().resolve("replaydesk").toString()));
        line.addAll(command);
        line.addAll(List.of("--data", data.toString()));
        try {
            var builder = new ProcessBuilder(line).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("bench.log").toFile()));
            builder.environment().putAll(environment);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            var process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(20, TimeUnit.MINUTES)
                    || process.exitValue() != 0 && !command.getFirst().equals("down")) {
                process.destroy();
                throw new IllegalStateException("Expected ./replaydesk " + command.getFirst()
                        + " to end well, but it did not:\n" + Files.readString(data.resolve("bench.log")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Path data() {
        return data;
    }

    /** The addresses of its parts, while it runs. */
    public StackAddresses addresses() {
        return StackAddresses.of(running());
    }

    /** The processes of the stack that run now, the launcher included. */
    public List<ProcessHandle> processes() {
        return running().parts().stream().flatMap(part -> part.process().stream()).distinct().toList();
    }

    /** Opens a connection to the stack's database. */
    public Connection connect() throws SQLException {
        try {
            var password = Files.readString(data.resolve("postgres/password")).strip();
            var address = running().find("postgres").orElseThrow().address();
            return DriverManager.getConnection(address, DATABASE, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private replaydesk.stack.run.Run running() {
        return new RunFile(data).read().orElseThrow(
                () -> new IllegalStateException("Expected a stack to run on " + data));
    }

    private static int freeBase() {
        var random = new SplittableRandom();
        while (true) {
            int base = random.nextInt(20_000, 30_000);
            boolean free = true;
            for (int port = base; port < base + PORTS && free; port++) {
                free = !Ports.taken(Ports.LOOPBACK, port);
            }
            if (free) {
                return base;
            }
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(ending);
        down();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
