package replaydesk.stack.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import replaydesk.stack.port.Ports;
import replaydesk.stack.process.Await;
import replaydesk.stack.process.ChildProcess;
import replaydesk.stack.process.Jvm;
import replaydesk.stack.process.Signal;

/**
 * A real Kafka broker (KRaft, broker and controller in one) in a process of its own. Its storage is formatted at the
 * first start. The data survives {@link #stop()}, {@link #killHard()} and a start on other ports.
 */
public final class KafkaProcess implements AutoCloseable {
    private final KafkaSettings settings;
    private ChildProcess process;

    public KafkaProcess(KafkaSettings settings) {
        this.settings = settings;
    }

    /**
     * Starts the broker and returns at once; {@link #awaitReady} waits for it.
     *
     * @throws IllegalStateException if the broker runs already
     */
    public synchronized KafkaProcess start() {
        if (process != null && process.alive()) {
            throw new IllegalStateException("Expected the broker to be down, but it runs as " + process.pid());
        }
        KafkaStorage.prepare(settings);
        String classPath = KafkaClassPath.find();
        var command = new ArrayList<>(List.of(
                Jvm.java(),
                "-Xms" + settings.heapMegabytes() / 4 + "m",
                "-Xmx" + settings.heapMegabytes() + "m",
                "-Dlog4j2.configurationFile=" + KafkaStorage.logging(settings),
                "-Djava.util.logging.manager=" + KafkaClassPath.logManager(classPath),
                "-cp", classPath,
                "kafka.Kafka", settings.configuration().toString()));
        command.addAll(1, Jvm.options());
        command.addAll(1, settings.jitMode().options());
        settings.archive().ifPresent(archive -> command.addAll(1, archive.options()));
        process = ChildProcess.start("kafka", command, Map.of(), settings.folder().resolve("kafka.log"));
        return this;
    }

    /**
     * Waits until the broker answers and is in operation.
     *
     * @throws IllegalStateException with the end of its log, if it ended or took longer than {@code limit}
     */
    public KafkaProcess awaitReady(Duration limit) {
        process.awaitReady(limit, this::answering);
        return this;
    }

    /** Ends the broker in order (SIGTERM, after at most 20 s SIGKILL). */
    public void stop() {
        if (process != null) {
            process.end(Signal.TERM, Duration.ofSeconds(20));
        }
    }

    /** Kills the broker (SIGKILL), as a crash of its process would. */
    public void killHard() {
        process.killHard();
    }

    @Override
    public void close() {
        stop();
    }

    public long pid() {
        return process.pid();
    }

    public ChildProcess process() {
        return process;
    }

    public KafkaSettings settings() {
        return settings;
    }

    /** The broker's {@code host:port} for clients. */
    public String bootstrapServers() {
        return Ports.LOOPBACK + ":" + settings.port();
    }

    /**
     * Tells whether the broker answers. Tries the port first: a client that finds nothing there would only take
     * processor time from the starting broker.
     */
    private boolean answering() {
        if (!Ports.answering(settings.port())) {
            return false;
        }
        try (KafkaProbe probe = new KafkaProbe(bootstrapServers())) {
            return Await.until(Duration.ofSeconds(10), Duration.ofMillis(200), () -> {
                process.requireAlive();
                return probe.answers();
            });
        }
    }
}
