package replaydesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import replaydesk.stack.kafka.KafkaProcess;
import replaydesk.stack.kafka.KafkaSettings;
import replaydesk.stack.kafka.Topics;
import replaydesk.stack.postgres.PostgresProcess;
import replaydesk.stack.postgres.PostgresSettings;

/** The broker and the database that the tests of this JVM share, with the project's topics. */
public record TestServers(String bootstrapServers, String databaseAddress, String user, String password) {

    /** The number of partitions of the topic: few, so that several cases share one. */
    public static final int PARTITIONS = 4;

    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static TestServers shared;

    /** Returns the shared broker and database. The first call starts them; they end with the JVM. */
    public static synchronized TestServers shared() {
        if (shared == null) {
            shared = containerEngineAnswers() ? containers() : processes();
            Topics.ensure(shared.bootstrapServers(), PARTITIONS);
        }
        return shared;
    }

    private static boolean containerEngineAnswers() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    private static TestServers containers() {
        var kafka = new KafkaContainer("apache/kafka:4.1.1");
        var postgres = new PostgreSQLContainer("postgres:18").withDatabaseName("replaydesk").withUsername("replaydesk")
                .withPassword("replaydesk");
        kafka.start();
        postgres.start();
        onExit(kafka::stop);
        onExit(postgres::stop);
        return new TestServers(kafka.getBootstrapServers(),
                postgres.getHost() + ":" + postgres.getMappedPort(5432) + "/replaydesk", "replaydesk", "replaydesk");
    }

    private static TestServers processes() {
        var folder = temporaryFolder();
        var kafka = new KafkaProcess(KafkaSettings.in(folder.resolve("kafka")));
        var postgres = new PostgresProcess(PostgresSettings.in(folder.resolve("postgres")));
        onExit(() -> {
            kafka.killHard();
            postgres.killHard();
            delete(folder);
        });
        kafka.start();
        postgres.start();
        kafka.awaitReady(TIMEOUT);
        postgres.awaitReady(TIMEOUT);
        return new TestServers(kafka.bootstrapServers(),
                postgres.host() + ":" + postgres.port() + "/" + PostgresProcess.DATABASE, postgres.user(),
                postgres.password());
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("replaydesk-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void onExit(Runnable action) {
        Runtime.getRuntime().addShutdownHook(new Thread(action));
    }
}
