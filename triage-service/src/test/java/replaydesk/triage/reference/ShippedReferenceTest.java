package replaydesk.triage.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.Finding;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKind;
import replaydesk.kit.referencelog.ShippedReference;
import replaydesk.triage.Stories;
import replaydesk.triage.reference.routing.RoutingRulesKind;

/** Tests that what is shipped is listed, can be read, and is right. */
class ShippedReferenceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    static Stream<ReferenceKind<?>> kinds() {
        return Stream.of(new CategoryKind(), new ProductKind(), new PriorityMatrixKind(), new ClassificationRulesKind(),
                new RoutingRulesKind(), new ChecklistKind(), new KnownSolutionKind(), new InformationPolicyKind());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theIndexListsEveryFile(ReferenceKind<?> kind) throws IOException {
        var folder = Path.of("src/main/resources/reference", kind.name());

        assertThat(ShippedReference.of(kind).keySet()).containsExactlyInAnyOrderElementsOf(keys(folder));
    }

    private static List<String> keys(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length())).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyDocumentIsRight(ReferenceKind<?> kind) {
        Stories.SHIPPED.newest(kind.name())
                .forEach(document -> assertThat(findings(kind, document)).as(document.name().toString()).isEmpty());
    }

    private static <T> List<Finding> findings(ReferenceKind<T> kind, ReferenceDocument document) {
        var check = Check.of(document.name(), Stories.SHIPPED, NOW);
        kind.check(document.content().as(kind.type()).orElseThrow(), check);
        return check.findings();
    }
}
