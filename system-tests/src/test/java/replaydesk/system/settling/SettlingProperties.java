package replaydesk.system.settling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Settling: while time stands still, all stages fulfil all due obligations, whatever happened before. */
class SettlingProperties {

    private static final int ENOUGH = 150;
    private static final int LONG_ENOUGH = 80;

    /** A seed determines a whole story. A failing seed is printed with its log. */
    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void withTimeStandingStillAllStagesComeToOweNothing(@ForAll long seed) {
        var random = new Random(seed);
        var whole = new Whole(random);
        try {
            for (int i = random.nextInt(250); i > 0; i--) {
                whole.happen();
            }
            if (random.nextBoolean()) {
                whole.solve();
            }
            whole.settle(ENOUGH);
            assertThat(whole.readers).allSatisfy(reader -> assertThat(reader.due()).as(reader.stage.name()).isEmpty());
            agree(whole);
            letTimePass(whole);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("Seed " + seed + ": " + e.getMessage() + "\n" + whole.log, e);
        }
    }

    /** Checks that all stages have the same chain head and know the same of the case. */
    private static void agree(Whole whole) {
        var heads = whole.readers.stream().map(reader -> HexFormat.of().formatHex(reader.fold().head())).distinct();
        assertThat(heads).hasSize(1);
        assertThat(whole.readers.stream().map(reader -> reader.progress()).distinct()).hasSize(1);
    }

    /** Moves time to the next due time and settles, until no obligation is left. */
    private static void letTimePass(Whole whole) {
        int deadlines = 0;
        for (var due = whole.nextDue(); due.isPresent(); due = whole.nextDue()) {
            assertThat(++deadlines).as("deadlines, and still: %s", whole.obligations()).isLessThan(LONG_ENOUGH);
            whole.log.pass(Duration.between(whole.log.now(), due.get()));
            whole.settle(ENOUGH);
        }
        assertThat(whole.obligations()).isEmpty();
    }
}
