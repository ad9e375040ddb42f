package replaydesk.stack;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CancellationException;
import replaydesk.stack.kafka.KafkaProcess;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.layout.LayoutChange;
import replaydesk.stack.layout.LayoutFile;
import replaydesk.stack.mail.MailCatcher;
import replaydesk.stack.port.PortTakenException;
import replaydesk.stack.port.Ports;
import replaydesk.stack.postgres.PostgresProcess;
import replaydesk.stack.run.Progress;
import replaydesk.stack.run.RunFile;
import replaydesk.stack.run.RunState;
import replaydesk.stack.run.RunningPart;
import replaydesk.stack.run.StackTermination;
import replaydesk.stack.secret.TokenKeys;
import replaydesk.stack.service.ServiceProcess;
import replaydesk.stack.service.StackService;

/**
 * All of Replaydesk on one machine. Starts Kafka and PostgreSQL, then the topics, then the services, and ends them in
 * reverse order. One stack per data folder. {@link #close()} may be called at any time, also while {@link #start()} is
 * still at work.
 */
public final class LocalStack implements AutoCloseable {
    private final StackSettings settings;
    private final RunFile runFile;
    private final Progress progress;
    private final Lifecycle lifecycle;
    private final Object end = new Object();

    private StackLock lock;
    private volatile Infrastructure infrastructure;
    private volatile StackServices services;
    private boolean ended;

    public LocalStack(StackSettings settings, Progress progress) {
        this.settings = settings;
        this.runFile = new RunFile(settings.data());
        this.progress = progress;
        this.lifecycle = new Lifecycle(runFile, progress);
    }

    /**
     * Starts everything and returns when all is ready. If anything fails, ends what it started.
     *
     * @throws AlreadyRunningException if another launcher works on the data folder
     * @throws PortTakenException before anything is started, if a port is not available
     * @throws IllegalStateException naming the part that did not become ready, with the end of its log
     * @throws CancellationException if the stack was closed meanwhile
     */
    public LocalStack start() {
        long began = System.nanoTime();
        lock = StackLock.take(settings.data())
                .orElseThrow(() -> new AlreadyRunningException("Replaydesk is already running on "
                        + settings.data() + ". See `./replaydesk status`, end it with `./replaydesk down`."));
        try {
            StackTermination.end(runFile, progress);
            settings.ports().requireFree(settings.wanted());
            bringUp();
        } catch (RuntimeException e) {
            boolean told = lifecycle.closed();
            close();
            throw told ? new CancellationException("The stack was told to stop") : e;
        }
        progress.say("All ready after %.0f s.".formatted((System.nanoTime() - began) / 1e9));
        return this;
    }

    /**
     * Ends the services, then Kafka and PostgreSQL. Repeated calls do nothing more. Every caller returns only when
     * everything has ended.
     */
    @Override
    public void close() {
        lifecycle.close();
        synchronized (end) {
            if (!ended) {
                bringDown();
                ended = true;
            }
        }
    }

    public StackSettings settings() {
        return settings;
    }

    public KafkaProcess kafka() {
        return infrastructure.kafka();
    }

    public PostgresProcess postgres() {
        return infrastructure.postgres();
    }

    public MailCatcher mail() {
        return infrastructure.mail();
    }

    /**
     * Returns the process that does the work of {@code service}: that of the desk in the layout of that name.
     *
     * @throws IllegalArgumentException if the settings leave it out
     */
    public ServiceProcess service(StackService service) {
        return services.get(service);
    }

    /**
     * Returns the process that hosts a stage in this layout: the desk's, or the stage's own.
     *
     * @param stage {@code intake}, {@code triage}, …
     * @throws IllegalArgumentException if there is no such stage, or the settings leave it out
     */
    public ServiceProcess host(String stage) {
        return service(StackService.named(stage).orElseThrow(() -> new IllegalArgumentException(
                "Expected one of " + StackService.words() + ", but it is " + stage)));
    }

    /** The base address of the process that does the work of {@code service}. */
    public URI uri(StackService service) {
        StackService host = settings.layout().host(service);
        return URI.create("http://" + Ports.LOOPBACK + ":" + settings.ports().of(host.port()));
    }

    /** Creates another instance of a service, on a port of its own; the caller starts and ends it. */
    public ServiceProcess another(StackService service, int port) {
        return another(service, port, Map.of());
    }

    /** Creates another instance with additional environment variables. */
    public ServiceProcess another(StackService service, int port, Map<String, String> environment) {
        return another(service, port, environment, settings.root());
    }

    /**
     * Creates another instance from another build, which lies within {@code root} as {@link StackService#jar} defines.
     */
    public ServiceProcess another(StackService service, int port, Map<String, String> environment, Path root) {
        return services.instance(service, root, service.word() + "-" + port, port, environment);
    }

    private void bringUp() {
        infrastructure = new Infrastructure(settings, lifecycle);
        services = new StackServices(settings, lifecycle, new ServiceEnvironment(settings, infrastructure.kafka(),
                infrastructure.postgres(), TokenKeys.in(settings.data().resolve("keys"))));
        lifecycle.record(RunningPart.of(
                RunFile.LAUNCHER, ProcessHandle.current(), "", settings.data().resolve("launcher.log")));
        infrastructure.start();
        rememberLayout();
        services.start();
        lifecycle.enter(RunState.READY);
    }

    /**
     * Remembers the layout, and announces a change of it. Done before the services start: however the start ends,
     * theirs are the projections that were last at work.
     */
    private void rememberLayout() {
        LayoutFile file = new LayoutFile(settings.data());
        if (!settings.services().isEmpty()) {
            LayoutChange.notice(file.read(), settings.layout(), infrastructure::records).ifPresent(progress::say);
            file.write(settings.layout());
        }
    }

    private void bringDown() {
        if (!lifecycle.nothingStarted()) {
            lifecycle.enter(RunState.STOPPING);
            progress.say(settings.layout() == Layout.DESK ? "Stopping the desk …" : "Stopping the services …");
            services.stop();
            progress.say("Stopping Kafka and PostgreSQL …");
            infrastructure.stop();
            runFile.delete();
            progress.say("Stopped.");
        }
        if (lock != null) {
            lock.close();
        }
    }
}
