package replaydesk.events.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.log.Counter;
import replaydesk.events.log.EventHeaders;

/**
 * Checks the exact headers, line by line, of a person's command that opens a case, a fact that presumes nothing, and an
 * obligation.
 */
class GoldenHeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"registration", "message", "closing-by-time"})
    void headersAreReadAndHandedOnAsTheyStand(String name) throws IOException {
        var lines = new ArrayList<String>();

        read(name).forEach((header, value) -> lines.add(header + ": " + new String(value, UTF_8)));

        assertThat(lines).isEqualTo(Files.readAllLines(file(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"registration", "message", "closing-by-time"})
    void headersAgreeWithTheCatalogue(String name) throws IOException {
        var headers = read(name);
        var type = EventCatalogue.byType(headers.type()).orElseThrow();
        var allowed = new TreeSet<>(type.presumes());
        allowed.addAll(type.presumesSometimes());

        assertThat(headers.source()).isEqualTo(type.stage().source());
        assertThat(headers.advances()).isEqualTo(type.advances().stream().map(Counter::key).toList());
        assertThat(headers.presumes().toMap().keySet())
                .containsAll(type.presumes().stream().map(Counter::key).toList())
                .isSubsetOf(allowed.stream().map(Counter::key).collect(Collectors.toSet()));
    }

    private static EventHeaders read(String name) throws IOException {
        var reader = EventHeaders.reader();
        for (var line : Files.readAllLines(file(name))) {
            var parts = line.split(": ", 2);
            reader.header(parts[0], parts[1].getBytes(UTF_8));
        }
        return reader.read();
    }

    private static Path file(String name) {
        return Path.of("src/test/resources/golden/headers", name + ".headers");
    }
}
