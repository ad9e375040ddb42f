package replaydesk.bench.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import replaydesk.bench.client.StackAddresses;
import replaydesk.stack.LocalStack;
import replaydesk.stack.StackSettings;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.port.PortPlan;
import replaydesk.stack.run.Run;
import replaydesk.stack.run.RunFile;
import replaydesk.stack.run.StackStatus;

/**
 * The stack that the demo runs on: the one that already runs on the data folder, or one that it starts and stops
 * itself.
 */
public final class DemoStack implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final Duration CHECK_INTERVAL = Duration.ofMillis(500);

    private final StackAddresses addresses;
    private final Path data;
    private final LocalStack own;

    private DemoStack(StackAddresses addresses, Path data, LocalStack own) {
        this.addresses = addresses;
        this.data = data;
        this.own = own;
    }

    /**
     * Finds the running stack, or starts one of the given layout.
     *
     * @param portBase the port base of a started stack; null for the standard ports
     * @param edge another edge before the same stack; null for the stack's own
     * @throws IllegalStateException when the running stack is not ready, or the started one does not become ready
     */
    public static DemoStack findOrStart(
            Path root, Path data, Integer portBase, Layout layout, URI edge, Consumer<String> say) {
        var running = new RunFile(data).read().filter(run -> run.launcher().isPresent());
        if (running.isPresent()) {
            return new DemoStack(withEdge(ready(running.get(), data), edge), data, null);
        }
        say.accept("No stack runs on " + data
                + ": starting one for the demo, and stopping it afterwards. Its data stays.");
        var settings = StackSettings.standard(root).withLayout(layout).withData(data);
        var own = new LocalStack(portBase == null ? settings : settings.withPorts(PortPlan.from(portBase)),
                say::accept);
        start(own);
        var started = new RunFile(data).read().orElseThrow();
        return new DemoStack(withEdge(StackAddresses.of(started), edge), data, own);
    }

    /** Starts the stack. A Ctrl-C during the start stops the stack at once; later the demo ends first. */
    private static void start(LocalStack own) {
        var end = new Thread(own::close, "stop-stack");
        Runtime.getRuntime().addShutdownHook(end);
        own.start();
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException told) {
            throw new CancellationException("The stack was told to stop");
        }
    }

    /** Waits until the running stack is ready, for a while: on a busy machine a part may be late once. */
    private static StackAddresses ready(Run run, Path data) {
        long until = System.nanoTime() + TIMEOUT.toNanos();
        while (!StackStatus.of(run, data).ready()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException(
                        "The stack on " + data + " is not ready; ./replaydesk status tells more");
            }
            LockSupport.parkNanos(CHECK_INTERVAL.toNanos());
        }
        return StackAddresses.of(run);
    }

    private static StackAddresses withEdge(StackAddresses addresses, URI edge) {
        return edge == null ? addresses : addresses.withEdge(edge);
    }

    public StackAddresses addresses() {
        return addresses;
    }

    /** The stack's data folder. */
    public Path data() {
        return data;
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
