package replaydesk.events.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.catalogue.EventType;
import replaydesk.events.catalogue.GoldenEvents;

/**
 * Checks each event type against its file {@code golden/<type>.json}: the value's bytes and a line feed. A value once
 * written stays readable and stays the same. A file is added with a type and never changed to suit a change of code.
 */
class GoldenFilesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private final EventCodec codec = new EventCodec();

    @Test
    void everyTypeHasExactlyOneSample() {
        assertThat(GoldenEvents.all()).extracting(event -> EventCatalogue.of(event).type())
                .containsExactlyInAnyOrderElementsOf(EventCatalogue.all().stream().map(EventType::type).toList());
    }

    @TestFactory
    Stream<DynamicTest> everySampleIsWrittenAsItsFileSays() {
        return GoldenEvents.all().stream().map(event -> DynamicTest.dynamicTest(EventCatalogue.of(event).type(), () -> {
            var file = file(event);
            var written = new String(codec.write(event), UTF_8) + "\n";
            assertThat(file).as("missing; it would hold %s", written).exists();
            assertThat(Files.readAllBytes(file)).as("%s", file).asString(UTF_8).isEqualTo(written);
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyFileIsReadAsItsSample() {
        return GoldenEvents.all().stream()
                .map(event -> DynamicTest.dynamicTest(EventCatalogue.of(event).type(),
                        () -> assertThat(codec.read(EventCatalogue.of(event).type(), Files.readAllBytes(file(event))))
                                .isEqualTo(event)));
    }

    @TestFactory
    Stream<DynamicTest> everyFileThereIsCanBeReadHoweverOldItsVersion() throws IOException {
        return files().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            var type = file.getFileName().toString().replaceFirst("\\.json$", "");
            assertThat(codec.target(type)).isPresent();
            assertThat(codec.read(type, Files.readAllBytes(file)))
                    .isInstanceOf(codec.target(type).orElseThrow().event());
        }));
    }

    private static Path file(CaseEvent event) {
        return GOLDEN.resolve(EventCatalogue.of(event).type() + ".json");
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }
}
