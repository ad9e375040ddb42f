package replaydesk.escalation.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.selection.People.NOW;
import static replaydesk.escalation.selection.People.team;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import replaydesk.events.value.AssignmentBasis;

class SelectionProperties {

    private static Search search(AssignmentBasis how, int second) {
        return new Search(team(null, null), how, null, List.of(), List.of(), NOW.plusSeconds(second));
    }

    @Property(tries = 200)
    void amongEqualsTheSpreadIsWithinOneCaseOfEven(@ForAll @IntRange(min = 1, max = 60) int specialists,
            @ForAll @IntRange(max = 400) int cases) {
        for (var how : List.of(AssignmentBasis.SKILL, AssignmentBasis.LOAD, AssignmentBasis.TURN)) {
            var people = new People();
            for (int i = 0; i < specialists; i++) {
                people.with("s" + i, 0, null);
            }
            for (int second = 0; second < cases; second++) {
                people.give(Selection.of(search(how, second), people.all()).candidate().id(), NOW.plusSeconds(second));
            }
            var open = people.all().stream().mapToInt(Candidate::open).summaryStatistics();
            assertThat(open.getMax() - open.getMin()).as(how.name()).isLessThanOrEqualTo(1);
        }
    }

    @Property(tries = 200)
    void whateverWasThereBeforeNobodyGetsACaseWhileAnEqualHasFewer(@ForAll long seed) {
        var random = new Random(seed);
        var people = new People();
        for (int i = 0; i < 20; i++) {
            people.with("s" + i, random.nextInt(10),
                    random.nextBoolean() ? null : NOW.minusSeconds(random.nextInt(99)));
        }
        for (int second = 0; second < 100; second++) {
            int least = people.all().stream().mapToInt(Candidate::open).min().orElseThrow();
            var chosen = Selection.of(search(AssignmentBasis.LOAD, second), people.all()).candidate();

            assertThat(chosen.open()).isEqualTo(least);

            people.give(chosen.id(), NOW.plusSeconds(second));
            people.take("s" + random.nextInt(20));
        }
    }

    @Property(tries = 200)
    void theOrderInWhichTheyAreGivenDoesNotMatter(@ForAll long seed) {
        var random = new Random(seed);
        var people = new People();
        for (int i = 0; i < 10; i++) {
            people.with("s" + i, random.nextInt(3), random.nextBoolean() ? null : NOW.minusSeconds(random.nextInt(3)));
        }
        var shuffled = new ArrayList<>(people.all());
        Collections.shuffle(shuffled, random);

        for (var how : List.of(AssignmentBasis.SKILL, AssignmentBasis.LOAD, AssignmentBasis.TURN)) {
            assertThat(Selection.of(search(how, 0), shuffled)).isEqualTo(Selection.of(search(how, 0), people.all()));
        }
    }
}
