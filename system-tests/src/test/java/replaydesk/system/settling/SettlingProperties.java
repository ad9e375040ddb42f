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
        var stages = new AllStages(random);
        try {
            for (int i = random.nextInt(250); i > 0; i--) {
                stages.happen();
            }
            if (random.nextBoolean()) {
                stages.solve();
            }
            stages.settle(ENOUGH);
            assertThat(stages.runners).allSatisfy(runner -> assertThat(runner.due()).as(runner.stage.name()).isEmpty());
            agree(stages);
            letTimePass(stages);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("Seed " + seed + ": " + e.getMessage() + "\n" + stages.log, e);
        }
    }

    /** Checks that all stages have the same chain head and know the same of the case. */
    private static void agree(AllStages stages) {
        var heads = stages.runners.stream().map(runner -> HexFormat.of().formatHex(runner.fold().head())).distinct();
        assertThat(heads).hasSize(1);
        assertThat(stages.runners.stream().map(runner -> runner.progress()).distinct()).hasSize(1);
    }

    /** Moves time to the next due time and settles, until no obligation is left. */
    private static void letTimePass(AllStages stages) {
        int deadlines = 0;
        for (var due = stages.nextDue(); due.isPresent(); due = stages.nextDue()) {
            assertThat(++deadlines).as("deadlines, and still: %s", stages.obligations()).isLessThan(LONG_ENOUGH);
            stages.log.pass(Duration.between(stages.log.now(), due.get()));
            stages.settle(ENOUGH);
        }
        assertThat(stages.obligations()).isEmpty();
    }
}
