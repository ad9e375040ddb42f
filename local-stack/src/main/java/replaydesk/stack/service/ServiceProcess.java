package replaydesk.stack.service;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import replaydesk.stack.port.Ports;
import replaydesk.stack.process.Await;
import replaydesk.stack.process.ChildProcess;
import replaydesk.stack.process.ClassArchive;
import replaydesk.stack.process.JitMode;
import replaydesk.stack.process.Jvm;
import replaydesk.stack.process.Signal;

/** One packaged service in a process of its own. */
public final class ServiceProcess implements AutoCloseable {
    private final String name;
    private final Path jar;
    private final int port;
    private final int heapMegabytes;
    private final JitMode jitMode;
    private final Map<String, String> environment;
    private final Path log;
    private List<String> more = List.of();
    private ChildProcess process;

    /**
     * @param jar the packaged application, {@code target/quarkus-app/quarkus-run.jar}
     * @param port the port that the service listens on according to {@code environment}
     * @param heapMegabytes the largest heap in megabytes
     */
    public ServiceProcess(
            String name, Path jar, int port, int heapMegabytes, JitMode jitMode, Map<String, String> environment,
            Path log) {
        this.name = name;
        this.jar = jar;
        this.port = port;
        this.heapMegabytes = heapMegabytes;
        this.jitMode = jitMode;
        this.environment = Map.copyOf(environment);
        this.log = log;
    }

    /** Lets the service keep parsed classes for its next start. */
    public ServiceProcess withArchive(ClassArchive archive) {
        more = archive.options();
        return this;
    }

    /**
     * Starts the service and returns at once; {@link #awaitReady} waits for it.
     *
     * @throws IllegalStateException if the service is not built or runs already
     */
    public synchronized ServiceProcess start() {
        if (!Files.exists(jar)) {
            throw new IllegalStateException("Expected " + name + " to be built, but there is no " + jar
                    + ". Build it with `./replaydesk build`");
        }
        if (process != null && process.alive()) {
            throw new IllegalStateException("Expected " + name + " to be down, but it runs as " + process.pid());
        }
        process = ChildProcess.start(name, command(), environment, log);
        return this;
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(
                Jvm.java(),
                "-Xmx" + heapMegabytes + "m",
                // Reactive code passes its data explicitly; capturing every context at every step costs a tenth of the
                // work.
                "-Dmutiny.disableCallBackDecorators=true"));
        command.addAll(Jvm.options());
        command.addAll(jitMode.options());
        command.addAll(more);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /** Waits until the service listens. Before it is ready, it may have to catch up with the log. */
    public boolean awaitListening(Duration limit) {
        return Await.until(limit, Duration.ofMillis(100), () -> {
            process.requireAlive();
            return Ports.answering(port);
        });
    }

    /**
     * Waits until the service reports that it is ready.
     *
     * @throws IllegalStateException with the end of its log, if it ended or took longer than {@code limit}
     */
    public ServiceProcess awaitReady(Duration limit) {
        return awaitReady(limit, building -> {});
    }

    /**
     * Waits until the service is ready and reports the progress of building its projection; {@code limit} starts again
     * with every step.
     */
    public ServiceProcess awaitReady(Duration limit, Consumer<ProjectionProgress> watcher) {
        ReadyWatch watch = new ReadyWatch(() -> {
            process.requireAlive();
            return Readiness.now(uri());
        }, watcher);
        if (!watch.await(limit)) {
            throw new IllegalStateException("Expected " + name + " to be ready within " + limit.toSeconds()
                    + " s, but it says: " + Readiness.said(uri()) + ". The end of " + log + ":\n" + process.tail(15));
        }
        return this;
    }

    /** Tells whether the service reports at {@code /q/health/ready} that it is ready now. */
    public boolean ready() {
        return Readiness.of(uri());
    }

    /** Ends the service in order (SIGTERM, after at most 30 s SIGKILL). */
    public void stop() {
        if (process != null) {
            process.end(Signal.TERM, Duration.ofSeconds(30));
        }
    }

    /** Kills the service (SIGKILL). */
    public void killHard() {
        process.killHard();
    }

    /** Freezes the service with all its connections open (SIGSTOP). */
    public void freeze() {
        process.freeze();
    }

    /** Lets a frozen service go on (SIGCONT). */
    public void thaw() {
        process.thaw();
    }

    @Override
    public void close() {
        stop();
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public int port() {
        return port;
    }

    public URI uri() {
        return URI.create("http://" + Ports.LOOPBACK + ":" + port);
    }

    public ChildProcess process() {
        return process;
    }
}
