package replaydesk.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import replaydesk.stack.process.ClassArchive;
import replaydesk.stack.service.ServiceProcess;
import replaydesk.stack.service.StackService;

/** The services of a stack. */
final class StackServices {
    /**
     * The number of services that start at once: enough to keep two cores busy, few enough that each makes progress.
     */
    private static final int STARTING_AT_ONCE = 3;

    private final StackSettings settings;
    private final Lifecycle lifecycle;
    private final ServiceEnvironment environment;
    private final Map<StackService, ServiceProcess> services = new EnumMap<>(StackService.class);
    private final Semaphore slots = new Semaphore(STARTING_AT_ONCE);

    StackServices(StackSettings settings, Lifecycle lifecycle, ServiceEnvironment environment) {
        this.settings = settings;
        this.lifecycle = lifecycle;
        this.environment = environment;
        settings.services().forEach(service -> services.put(service, instance(service, settings.root(), service.word(),
                settings.ports().of(service.port()), Map.of())));
        // No archives for services apart: nine would cost more at their first end than they save at the next start.
        Optional.ofNullable(services.get(StackService.DESK))
                .ifPresent(desk -> desk.withArchive(ClassArchive.in(settings.root(), StackService.DESK.word())));
    }

    /** Starts all services, a few at a time, and returns when all are ready. */
    void start() {
        Parallel.run(services.values().stream().<Runnable>map(service -> () -> start(service)).toList());
    }

    void stop() {
        Parallel.run(services.values().stream().<Runnable>map(service -> service::stop).toList());
    }

    /** Returns the process that does the work of {@code service} in this layout. */
    ServiceProcess get(StackService service) {
        ServiceProcess process = services.get(settings.layout().host(service));
        if (process == null) {
            throw new IllegalArgumentException("This stack was started without " + service.word());
        }
        return process;
    }

    /** Creates an instance of the service from the build within {@code root}. */
    ServiceProcess instance(StackService service, Path root, String name, int port, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(environment.of(service, port));
        all.putAll(more);
        return new ServiceProcess(name, service.jar(root), port, settings.memory().of(service), settings.jitMode(), all,
                settings.data().resolve("logs").resolve(name + ".log"));
    }

    private void start(ServiceProcess service) {
        acquireSlot();
        try {
            lifecycle.startUnlessClosed(service::start);
            lifecycle.watch(service.process(), service.uri().toString());
            service.awaitListening(Duration.ofSeconds(30));
        } finally {
            slots.release();
        }
        service.awaitReady(settings.patience(), building -> lifecycle.building(service.name(), building));
        lifecycle.ready(service.name(), service.uri().toString());
    }

    private void acquireSlot() {
        try {
            slots.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while starting the services", e);
        }
    }
}
