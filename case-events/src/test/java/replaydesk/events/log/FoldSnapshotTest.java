package replaydesk.events.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static replaydesk.events.log.Draft.event;
import static replaydesk.events.log.Draft.opening;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FoldSnapshotTest {

    private static final byte[] VALUE = {};

    @Test
    void aCaseOfWhichNothingIsKnownSurvives() {
        assertSurvives(CaseFold.unknown());
    }

    @Test
    void everythingAFoldKnowsSurvives() {
        var fold = opened();
        fold.fold(event(2).command(2).advances("work").actor("Åsa Жук 🦉").read(), VALUE);
        fold.fold(event(3).command(2).read(), VALUE);

        var read = assertSurvives(fold);

        assertThat(read.counters()).isEqualTo(fold.counters());
        assertThat(read.movedByActor("work")).isEqualTo("Åsa Жук 🦉");
        assertThat(read.movedBy(Counter.LIFE)).isEqualTo(fold.movedBy(Counter.LIFE));
        assertThat(read.version()).isEqualTo(2);
        assertThat(read.judged()).isEqualTo(3);
        assertThat(read.head()).isEqualTo(fold.head());
        assertThat(read.acceptedWith(new UUID(9, 2), Draft.hash(2)))
                .isEqualTo(fold.acceptedWith(new UUID(9, 2), Draft.hash(2)));
    }

    @Test
    void theRingOfCommandsGoesOnWhereItStoodAtEverySize() {
        var fold = opened();
        var restored = assertSurvives(fold);
        for (int i = 2; i < 600; i++) {
            fold.fold(event(i).command(i).read(), VALUE);
            restored.fold(event(i).command(i).read(), VALUE);

            restored = assertSurvives(restored);

            assertThat(FoldSnapshot.same(fold, restored)).isTrue();
        }
        assertThat(restored.judge(event(1).command(599).read()).verdict()).isEqualTo(Verdict.DUPLICATE);
        assertThat(restored.judge(event(1).command(343).read()).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void theMostCountersAndTheLongestTextsSurvive() {
        var fold = opened();
        fold.fold(event(1).advances("work").actor("a".repeat(1_024)).set(ContractHeader.TYPE, "ж".repeat(512)).read(),
                VALUE);
        for (char a = 'a'; a <= 'z'; a++) {
            for (char b = 'a'; b <= 'p'; b++) {
                fold.fold(event(a * 100L + b).advances("x" + a + b).read(), VALUE);
            }
        }

        var read = assertSurvives(fold);

        assertThat(read.counters()).hasSize(256);
        assertThat(read.movedByActor("work")).hasSize(1_024);
        assertThat(read.movedByType("work")).hasSize(512);
    }

    @Test
    void bytesThatAreNoSnapshotAreRefused() {
        var snapshot = FoldSnapshot.write(opened());
        for (int length = 0; length < snapshot.length; length++) {
            var cut = Arrays.copyOf(snapshot, length);
            assertThatThrownBy(() -> FoldSnapshot.read(cut)).as("cut to %d bytes", length)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> FoldSnapshot.read(Arrays.copyOf(snapshot, snapshot.length + 1)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("1 bytes more");
        var other = snapshot.clone();
        other[0] = 2;
        assertThatThrownBy(() -> FoldSnapshot.read(other)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("format 2");
    }

    @Test
    void aHugeCountIsRefusedBeforeAnythingIsMadeForIt() {
        var head = "01" + "0101" + "00".repeat(32);
        for (var rest : new String[] {"ffffffff07", "ffffffffff", "ffffffff0f", "00ffffffff07", "00ff0300"}) {
            assertThatThrownBy(() -> FoldSnapshot.read(HexFormat.of().parseHex(head + rest))).as(rest)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static CaseFold opened() {
        var fold = CaseFold.unknown();
        fold.fold(opening(1).command(1).read(), VALUE);
        return fold;
    }

    private static CaseFold assertSurvives(CaseFold fold) {
        var read = FoldSnapshot.read(FoldSnapshot.write(fold));
        assertThat(FoldSnapshot.same(read, fold)).isTrue();
        return read;
    }
}
