package replaydesk.events.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Properties of a fold that every reader may rely on, over random cases: see {@link CaseHistory}. */
class FoldProperties {

    private record Folded(CaseFold fold, List<Judgement> judgements) {

        static Folded whole(List<Entry> entries) {
            var fold = CaseFold.unknown();
            var judgements = new ArrayList<Judgement>();
            for (var entry : entries) {
                judgements.add(fold.fold(entry.headers(), entry.value()));
            }
            return new Folded(fold, judgements);
        }

        List<Verdict> verdicts() {
            return judgements.stream().map(Judgement::verdict).toList();
        }

        void assertSameButForTheHead(CaseFold other) {
            var same = other.copy();
            same.head = fold.head;
            same.judged = fold.judged;
            assertThat(FoldSnapshot.same(fold, same)).isTrue();
        }
    }

    @Property(tries = 1000)
    void interleavingRedeliveryAndBatchesChangeNothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int cases,
            @ForAll @IntRange(max = 60) int length) {
        var random = new Random(seed);
        var histories = new ArrayList<List<Entry>>();
        for (int i = 0; i < cases; i++) {
            histories.add(CaseHistory.any(random, length, true));
        }

        var reader = PartitionedLog.interleaved(histories, random).readInAnyWay(random);
        var other = PartitionedLog.interleaved(histories, random).readInAnyWay(random);

        for (var history : histories) {
            var whole = Folded.whole(history);
            whole.verdicts().forEach(verdict -> Statistics.collect(verdict));
            if (!history.isEmpty()) {
                assertSame(whole, reader, history.getFirst().caseId());
                assertSame(whole, other, history.getFirst().caseId());
            }
        }
    }

    private static void assertSame(Folded whole, LogReader reader, UUID caseId) {
        assertThat(reader.judgements.get(caseId)).isEqualTo(whole.judgements());
        assertThat(reader.of(caseId).counters()).isEqualTo(whole.fold().counters());
        assertThat(reader.of(caseId).head()).isEqualTo(whole.fold().head());
        assertThat(FoldSnapshot.same(reader.of(caseId), whole.fold())).isTrue();
    }

    @Property(tries = 1000)
    void verdictsDependOnHeadersAlone(@ForAll long seed, @ForAll @IntRange(max = 80) int length) {
        var random = new Random(seed);
        var history = CaseHistory.any(random, length, true);
        var whole = Folded.whole(history);

        var scrambled = Folded.whole(history.stream().map(entry -> entry.valued(CaseHistory.value(random))).toList());

        assertThat(scrambled.judgements()).isEqualTo(whole.judgements());
        whole.assertSameButForTheHead(scrambled.fold());
    }

    @Property(tries = 1000)
    void aTypeUnknownToTheReaderChangesNoVerdict(@ForAll long seed, @ForAll @IntRange(max = 80) int length) {
        var random = new Random(seed);
        var history = CaseHistory.any(random, length, true);
        var whole = Folded.whole(history);

        var unknown = Folded.whole(history.stream()
                .map(entry -> random.nextBoolean() ? entry.typed("replaydesk.future.event-" + random.nextInt(9) + ".v2")
                        : entry)
                .toList());

        assertThat(unknown.verdicts()).isEqualTo(whole.verdicts());
        assertThat(unknown.fold().counters()).isEqualTo(whole.fold().counters());
        assertThat(unknown.fold().version()).isEqualTo(whole.fold().version());
    }

    @Property(tries = 1000)
    void foldingOnFromASnapshotEqualsFoldingWhole(@ForAll long seed, @ForAll @IntRange(max = 80) int length) {
        var random = new Random(seed);
        var history = CaseHistory.any(random, length, true);
        var whole = Folded.whole(history);
        int cut = random.nextInt(length + 1);

        var first = Folded.whole(history.subList(0, cut));
        var fold = FoldSnapshot.read(FoldSnapshot.write(first.fold()));
        var judgements = new ArrayList<>(first.judgements());
        history.subList(cut, length).forEach(entry -> judgements.add(fold.fold(entry.headers(), entry.value())));

        assertThat(judgements).isEqualTo(whole.judgements());
        assertThat(FoldSnapshot.same(fold, whole.fold())).isTrue();
    }

    @Property(tries = 1000)
    void aRedeliveredOffsetChangesNothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int length) {
        var random = new Random(seed);
        var history = CaseHistory.any(random, length, true);
        var reader = new LogReader();
        var caseId = history.getFirst().caseId();
        for (int offset = 0; offset < length; offset++) {
            reader.read(0, offset, history.get(offset));
            var before = FoldSnapshot.write(reader.of(caseId));

            int again = random.nextInt(offset + 1);
            reader.read(0, again, history.get(again));

            assertThat(FoldSnapshot.write(reader.of(caseId))).isEqualTo(before);
            assertThat(reader.judgements.get(caseId)).hasSize(offset + 1);
        }
        assertThat(FoldSnapshot.same(reader.of(caseId), Folded.whole(history).fold())).isTrue();
    }

    @Property(tries = 1000)
    void aSecondCopyInTheLogChangesTheHeadAlone(@ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int length) {
        var random = new Random(seed);
        var history = CaseHistory.any(random, length, false);
        var whole = Folded.whole(history);
        var copied = new ArrayList<>(history);
        int original = random.nextInt(length);
        int at = original + 1 + random.nextInt(length - original);
        copied.add(at, history.get(original));

        var withCopy = Folded.whole(copied);

        var verdicts = new ArrayList<>(withCopy.verdicts());
        assertThat(verdicts.remove(at)).isIn(Verdict.DUPLICATE, Verdict.STALE);
        assertThat(verdicts).isEqualTo(whole.verdicts());
        whole.assertSameButForTheHead(withCopy.fold());
        assertThat(withCopy.fold().judged()).isEqualTo(whole.fold().judged() + 1);
        assertThat(withCopy.fold().head()).isNotEqualTo(whole.fold().head());
    }
}
