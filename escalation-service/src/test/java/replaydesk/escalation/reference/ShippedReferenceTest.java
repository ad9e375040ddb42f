package replaydesk.escalation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import replaydesk.escalation.Stories;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKind;
import replaydesk.kit.referencelog.ShippedReference;

/** Tests that what is shipped is listed, can be read, and is right. */
class ShippedReferenceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    static Stream<ReferenceKind<?>> kinds() {
        return Stream.of(new LevelKind(), new TeamKind(), new EscalationRulesKind());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theIndexListsEveryFile(ReferenceKind<?> kind) throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/reference", kind.name()))) {
            assertThat(ShippedReference.of(kind).keySet()).containsExactlyInAnyOrderElementsOf(files
                    .map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length())).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyDocumentIsRight(ReferenceKind<?> kind) {
        assertThat(Stories.SHIPPED.newest(kind.name())).isNotEmpty().allSatisfy(document -> right(kind, document));
    }

    private static <T> void right(ReferenceKind<T> kind, ReferenceDocument document) {
        var check = Check.of(document.name(), Stories.SHIPPED, NOW);
        kind.check(document.content().as(kind.type()).orElseThrow(), check);
        assertThat(check.findings()).isEmpty();
        assertThat(check.warnings()).isEmpty();
    }
}
