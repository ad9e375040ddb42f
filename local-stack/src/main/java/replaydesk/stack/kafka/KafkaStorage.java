package replaydesk.stack.kafka;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** The broker's files: its configuration, written at every start, and its storage, formatted at the first. */
final class KafkaStorage {
    private KafkaStorage() {
    }

    static void prepare(KafkaSettings settings) {
        try {
            Files.createDirectories(settings.log());
            Files.writeString(settings.configuration(), settings.properties());
            Files.writeString(logging(settings), """
                    status = warn
                    appender.console.type = Console
                    appender.console.name = console
                    appender.console.layout.type = PatternLayout
                    appender.console.layout.pattern = %d{ISO8601} %-5p %c{1} %m%n
                    rootLogger.level = info
                    rootLogger.appenderRef.console.ref = console
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Files.exists(settings.log().resolve("meta.properties"))) {
            format(settings);
        }
    }

    static Path logging(KafkaSettings settings) {
        return settings.folder().toAbsolutePath().resolve("log4j2.properties");
    }

    private static void format(KafkaSettings settings) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = StorageTool.execute(
                new String[] {"format", "--ignore-formatted", "--cluster-id", Uuid.randomUuid().toString(),
                        "--config", settings.configuration().toString()},
                new PrintStream(said, true, StandardCharsets.UTF_8));
        if (code != 0) {
            throw new IllegalStateException("Expected to format " + settings.log() + ", but: "
                    + said.toString(StandardCharsets.UTF_8));
        }
    }
}
