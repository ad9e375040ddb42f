package replaydesk.system.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import replaydesk.stack.LocalStack;
import replaydesk.stack.StackSettings;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.port.PortPlan;
import replaydesk.stack.port.PortTakenException;
import replaydesk.stack.port.StackPort;
import replaydesk.stack.service.StackService;
import replaydesk.system.api.Api;

/** The one stack of all system tests: packaged, on ports of its own, in a folder that is deleted with the JVM. */
public final class Stack {

    /** The time after which a silent consumer loses its partitions. */
    public static final Duration SESSION = Duration.ofSeconds(6);

    /** The longest time that a process may take to become ready. */
    public static final Duration READY = Duration.ofMinutes(4);

    /** The time after which other instances send the mails of a killed instance. */
    private static final Duration LEASE = Duration.ofSeconds(10);

    private static final int PARTS = 20;
    private static StackSettings settings;
    private static LocalStack stack;

    static {
        // the mail catcher runs in this JVM, and its threads fail when a killed sender's connection is reset
        Awaitility.doNotCatchUncaughtExceptionsByDefault();
    }

    private Stack() {
    }

    /** Returns the stack in this layout. The first call starts it; another layout restarts it on the same data. */
    public static synchronized LocalStack in(Layout layout) {
        if (settings == null) {
            settings = settings();
            Runtime.getRuntime().addShutdownHook(new Thread(Stack::end));
        }
        if (stack == null || settings.layout() != layout) {
            stop();
            settings = settings.withLayout(layout);
            start();
        }
        return stack;
    }

    /** Returns the running stack; starts the desk if nothing runs yet. */
    public static synchronized LocalStack running() {
        return stack == null ? in(Layout.DESK) : stack;
    }

    /** Stops everything in order and starts it again on the same data and ports. */
    public static synchronized void restart() {
        stop();
        start();
    }

    /** The processes that fold the log: the desk, or all services but the gateway. */
    public static List<StackService> hosts() {
        return running().settings().layout().services().stream()
                .filter(service -> service != StackService.GATEWAY).toList();
    }

    /** Returns the process that hosts a stage. */
    public static StackService host(StackService stage) {
        return running().settings().layout().host(stage);
    }

    /** The API at the address that clients call: the desk's, or the gateway's. */
    public static Api edge() {
        return at(StackService.GATEWAY);
    }

    /** Returns the API at the own port of the process that does the work of the service. */
    public static Api at(StackService service) {
        return new Api(running().uri(service));
    }

    /** The lines of all logs so far that have the text, such as a correlation id. */
    public static List<String> logged(String text) {
        try (var files = Files.list(running().settings().data().resolve("logs"))) {
            var found = new java.util.ArrayList<String>();
            for (var file : files.toList()) {
                try (var lines = Files.lines(file)) {
                    lines.filter(line -> line.contains(text)).forEach(found::add);
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port for one more instance of a service. */
    public static int sparePort(int number) {
        return running().settings().ports().of(StackPort.GATEWAY) + PARTS - number;
    }

    private static void start() {
        stack = new LocalStack(settings, line -> System.out.println("[stack] " + line)).start();
    }

    private static void stop() {
        if (stack != null) {
            stack.close();
            stack = null;
        }
    }

    private static StackSettings settings() {
        try {
            var root = Path.of(System.getProperty("replaydesk.root", ".."));
            return StackSettings.standard(root).withData(Files.createTempDirectory("replaydesk-system-"))
                    .withPorts(freePorts()).withPatience(READY)
                    .withEnvironment(Map.of("REPLAYDESK_SESSION_TIMEOUT_MS", String.valueOf(SESSION.toMillis()),
                            "REPLAYDESK_MAIL_LEASE", LEASE.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Chooses free ports below those that the system gives to connections, so that a killed service finds its port free
     * again.
     */
    private static PortPlan freePorts() {
        while (true) {
            var plan = PortPlan.from(ThreadLocalRandom.current().nextInt(27_000, 30_000));
            try {
                plan.requireFree(List.of(StackPort.values()));
                return plan;
            } catch (PortTakenException e) {
                // try twenty others
            }
        }
    }

    private static void end() {
        stop();
        if (!Boolean.getBoolean("replaydesk.keep")) {
            delete(settings.data());
        }
    }

    private static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
