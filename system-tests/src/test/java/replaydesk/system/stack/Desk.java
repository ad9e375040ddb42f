package replaydesk.system.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import replaydesk.stack.LocalStack;
import replaydesk.stack.PortPlan;
import replaydesk.stack.PortTakenException;
import replaydesk.stack.StackPort;
import replaydesk.stack.StackService;
import replaydesk.stack.StackSettings;
import replaydesk.system.api.Api;

/** All of Replaydesk, packaged, on ports of its own and a folder that goes with the JVM; one for all system tests. */
public final class Desk {

    /** The services that live on the log: all but the gateway. */
    public static final List<StackService> STAGES = Arrays.stream(StackService.values())
            .filter(service -> service != StackService.GATEWAY).toList();

    /** How soon a consumer that went silent loses its partitions. */
    public static final Duration SESSION = Duration.ofSeconds(6);

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static StackSettings settings;
    private static LocalStack stack;

    private Desk() {
    }

    /** Started at the first call, ended with the JVM. */
    public static synchronized LocalStack stack() {
        if (stack == null) {
            settings = settings();
            Runtime.getRuntime().addShutdownHook(new Thread(Desk::end));
            stack = start();
        }
        return stack;
    }

    /** Stops everything in order and starts it again on the same data and ports. */
    public static synchronized void restart() {
        stack().close();
        stack = start();
    }

    /** The gateway. */
    public static Api gateway() {
        return new Api(stack().uri(StackService.GATEWAY));
    }

    /** A service's own port. */
    public static Api at(StackService service) {
        return new Api(stack().uri(service));
    }

    private static LocalStack start() {
        return new LocalStack(settings, line -> System.out.println("[stack] " + line)).start();
    }

    private static StackSettings settings() {
        try {
            var root = Path.of(System.getProperty("replaydesk.root", ".."));
            return StackSettings.standard(root).withData(Files.createTempDirectory("replaydesk-system-"))
                    .withPorts(freePorts()).withPatience(PATIENCE)
                    .withEnvironment(Map.of("REPLAYDESK_SESSION_TIMEOUT_MS", String.valueOf(SESSION.toMillis())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Below the ports that the system gives to connections: a service that was killed finds its own again. */
    private static PortPlan freePorts() {
        while (true) {
            var plan = PortPlan.from(ThreadLocalRandom.current().nextInt(15_000, 30_000));
            try {
                plan.requireFree(List.of(StackPort.values()));
                return plan;
            } catch (PortTakenException e) {
                // another twenty, then
            }
        }
    }

    private static void end() {
        if (stack != null) {
            stack.close();
        }
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
