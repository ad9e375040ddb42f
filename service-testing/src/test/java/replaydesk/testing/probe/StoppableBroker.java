package replaydesk.testing.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import replaydesk.stack.kafka.KafkaProcess;
import replaydesk.stack.kafka.KafkaSettings;
import replaydesk.stack.kafka.Topics;
import replaydesk.testing.TestServers;
import replaydesk.testing.TestStack;

/**
 * A broker of the test's own that it may freeze (SIGSTOP): its connections stay open, and nothing comes.
 * The host has a name of its own too, since its projection is of this log.
 */
public class StoppableBroker extends TestStack {

    private static KafkaProcess broker;
    private Path folder;

    static void freeze() {
        broker.process().freeze();
    }

    static void thaw() {
        broker.process().thaw();
    }

    static String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** After what other tests of the module use, which would lead past it. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        var config = super.start();
        try {
            folder = Files.createTempDirectory("replaydesk-stoppable-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        broker = new KafkaProcess(KafkaSettings.in(folder));
        broker.start().awaitReady(Duration.ofMinutes(2));
        Topics.ensure(broker.bootstrapServers(), TestServers.PARTITIONS);
        config.put("kafka.bootstrap.servers", broker.bootstrapServers());
        config.put("replaydesk.host", "stoppable" + ProcessHandle.current().pid());
        config.put("replaydesk.log.await-outcome", "2s");
        return config;
    }

    @Override
    public void stop() {
        broker.killHard();
        try (var paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
