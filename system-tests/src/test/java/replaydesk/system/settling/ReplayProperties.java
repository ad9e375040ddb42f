package replaydesk.system.settling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import replaydesk.kit.reference.InForce;
import replaydesk.triage.evolution.TriageCase;

/** A replay on another day: whatever reference data is in force by then, every stage comes to the same case. */
class ReplayProperties {

    private static final int ENOUGH = 150;

    /** A seed determines a whole story. A failing seed is printed with its log. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void aReplayOnAnotherDayWithOtherRulesActiveGivesTheSameCase(@ForAll long seed) {
        var random = new Random(seed);
        var stages = new AllStages(random);
        try {
            for (int i = random.nextInt(200); i > 0; i--) {
                stages.happen();
            }
            if (random.nextBoolean()) {
                stages.settle(ENOUGH);
            }
            stages.readAll();
            var owed = stages.obligations();

            stages.log.pass(Duration.ofDays(random.nextInt(1, 2_000)));
            for (var reference : List.of(OtherData.IN_FORCE, InForce.NOTHING)) {
                var replayed = stages.replayed(reference);
                for (int i = 0; i < replayed.size(); i++) {
                    same(stages.runners.get(i), replayed.get(i));
                }
            }
            assertThat(stages.obligations()).isEqualTo(owed);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("Seed " + seed + ": " + e.getMessage() + "\n" + stages.log, e);
        }
    }

    private static void same(StageRunner<?> live, StageRunner<?> replayed) {
        var name = live.stage.name();
        assertThat((Object) replayed.state()).as("state of %s", name).isEqualTo(live.state());
        assertThat(replayed.progress()).as("progress at %s", name).isEqualTo(live.progress());
        assertThat(replayed.fold().counters()).as("counters at %s", name).isEqualTo(live.fold().counters());
        assertThat(HexFormat.of().formatHex(replayed.fold().head())).as("head at %s", name)
                .isEqualTo(HexFormat.of().formatHex(live.fold().head()));
        assertThat(replayed.obligations()).extracting(owed -> owed.name(), owed -> owed.cause(), owed -> owed.due())
                .as("obligations of %s", name)
                .isEqualTo(
                        live.obligations().stream().map(owed -> tuple(owed.name(), owed.cause(), owed.due())).toList());
    }

    /** The other data would decide otherwise, so that the property says something. */
    @Example
    void theRulesOfTheOtherDayWouldHaveDecidedOtherwise() {
        var live = settled(StageRunner.SHIPPED);
        var other = settled(OtherData.IN_FORCE);

        assertThat(other.classification().category().key()).isNotEqualTo(live.classification().category().key());
        assertThat(other.classification().priority()).isNotEqualTo(live.classification().priority());
        assertThat(other.routing().team()).isNotEqualTo(live.routing().team());
    }

    private static TriageCase settled(InForce reference) {
        var stages = new AllStages(new Random(2));
        var triage = stages.replayed(reference).stream().filter(runner -> runner.stage.name().equals("triage"))
                .findFirst().orElseThrow();
        for (var due = triage.due(); !due.isEmpty(); due = triage.due()) {
            triage.fulfil(due.getFirst(), false);
            triage.read(Integer.MAX_VALUE);
        }
        return (TriageCase) triage.state();
    }
}
