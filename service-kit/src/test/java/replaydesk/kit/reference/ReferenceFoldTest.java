package replaydesk.kit.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.kit.reference.Documents.category;
import static replaydesk.kit.reference.Documents.record;
import static replaydesk.kit.reference.Documents.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import replaydesk.kit.reference.ReferenceFold.Verdict;

/** Tests which records count: the log's verdict on reference data. */
class ReferenceFoldTest {

    private final ReferenceFold fold = new ReferenceFold();

    @Test
    void ofTwoWritersAtOneBasisTheFirstCounts() {
        assertThat(fold.fold(record(0, -1, saved("network", 1)))).isEqualTo(Verdict.COUNTED);
        assertThat(fold.fold(record(1, -1, saved("email", 1)))).isEqualTo(Verdict.OVERTAKEN);
        assertThat(fold.fold(record(2, 1, saved("email", 1)))).isEqualTo(Verdict.COUNTED);

        assertThat(fold.snapshot().newest("category")).extracting(document -> document.name().key())
                .containsExactly("email", "network");
    }

    @Test
    void aRecordThatDoesNotCountOvertakesNobody() {
        fold.fold(record(0, -1, saved("network", 1)));
        fold.fold(record(1, -1, saved("email", 1)));

        assertThat(fold.fold(record(2, 0, saved("printing", 1)))).isEqualTo(Verdict.COUNTED);
    }

    @Test
    void aVersionThatIsNotTheNextOneDoesNotCount() {
        fold.fold(record(0, -1, saved("network", 1)));

        assertThat(fold.fold(record(1, 0, saved("network", 1)))).isEqualTo(Verdict.OUT_OF_ORDER);
        assertThat(fold.fold(record(2, 1, saved("network", 3)))).isEqualTo(Verdict.OUT_OF_ORDER);
        assertThat(fold.fold(record(3, 2, saved("network", 2)))).isEqualTo(Verdict.COUNTED);
    }

    @Test
    void aBasisThatLiesNotBeforeTheRecordDoesNotCount() {
        assertThat(fold.fold(record(0, 0, saved("network", 1)))).isEqualTo(Verdict.OUT_OF_ORDER);
        assertThat(fold.fold(record(1, 7, saved("network", 1)))).isEqualTo(Verdict.OUT_OF_ORDER);
        assertThat(fold.snapshot()).isEqualTo(ReferenceData.of(List.of(), 2));
    }

    @Test
    void whatCannotBeReadIsPassed() {
        fold.passed(4);

        assertThat(fold.next()).isEqualTo(5);
        assertThat(fold.fold(record(5, 4, saved("network", 1)))).isEqualTo(Verdict.COUNTED);
        assertThat(fold.bytes()).isEqualTo(10);
    }

    /**
     * One step of one of several writers: it reads on for some records, then writes a category with a parent on what it
     * has read, if that is right there.
     */
    record Step(int writer, int reads, String key, String parent) {
    }

    record Tree(String parent) {
    }

    @Property(tries = 500)
    void howeverWritersMeetEveryReaderHasTheSameAndWhatCountsWasRightAtItsBasis(@ForAll("steps") List<Step> steps) {
        var log = new ArrayList<ReferenceRecord>();
        var read = new int[3];
        for (var step : steps) {
            read[step.writer()] = Math.min(log.size(), read[step.writer()] + step.reads());
            int basis = read[step.writer()];
            written(step, snapshot(log, basis)).ifPresent(document -> log.add(record(log.size(), basis - 1, document)));
        }

        var reader = new ReferenceFold();
        for (var record : log) {
            var before = snapshot(log, (int) record.offset());
            if (reader.fold(record) == Verdict.COUNTED) {
                var atBasis = snapshot(log, (int) record.basis() + 1);
                assertThat(before.newest("category")).isEqualTo(atBasis.newest("category"));
                assertThat(isRight(before.with(record.document()), record.document().name())).isTrue();
            }
        }
        assertThat(reader.snapshot()).isEqualTo(snapshot(log, log.size()));
        reader.snapshot().newest("category")
                .forEach(document -> assertThat(isRight(reader.snapshot(), document.name())).isTrue());
    }

    private static ReferenceData snapshot(List<ReferenceRecord> log, int to) {
        var fold = new ReferenceFold();
        log.subList(0, to).forEach(fold::fold);
        return fold.snapshot();
    }

    private static Optional<ReferenceDocument> written(Step step, ReferenceData data) {
        var name = category(step.key());
        var content = step.parent() == null ? Map.of() : Map.of("parent", step.parent());
        var document = saved(name, data.versions(name).size() + 1, content);
        return isRight(data.with(document), name) ? Optional.of(document) : Optional.empty();
    }

    /** Tells whether every category above is there, and none lies below itself. */
    private static boolean isRight(ReferenceData data, ReferenceKey name) {
        var now = new InForce(data, Documents.NOW);
        int steps = 0;
        for (var key = name.key(); key != null; steps++) {
            var tree = now.find("category", key, Tree.class);
            if (tree.isEmpty() || steps > 20) {
                return false;
            }
            key = tree.get().parent();
        }
        return true;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var keys = Arbitraries.of("a", "b", "c", "d");
        return Combinators.combine(Arbitraries.integers().between(0, 2), Arbitraries.integers().between(0, 5), keys,
                keys.injectNull(0.4)).as(Step::new).list().ofMaxSize(40);
    }
}
