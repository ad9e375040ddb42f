package replaydesk.events.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Events that contend for a case: each presumes one counter at the same value, and advances it. */
class ContentionProperties {

    private final List<String> counters = List.of("life", "assignment", "proposal", "closing", "work", "unheardof");

    @Property(tries = 2000)
    void atMostOneOfThoseThatPresumeAndAdvanceTheSameValueIsAccepted(@ForAll long seed,
            @ForAll @IntRange(max = 40) int length,
            @ForAll @IntRange(min = 1, max = 8) int contenders) {
        var random = new Random(seed);
        var history = new ArrayList<>(CaseHistory.any(random, length, true));
        var caseId = history.isEmpty() ? Draft.CASE : history.getFirst().caseId();
        var counter = counters.get(random.nextInt(counters.size()));
        int value = random.nextInt(4);
        var contending = new ArrayList<Entry>();
        for (int i = 0; i < contenders; i++) {
            contending.add(contender(random, caseId, counter, value, true));
        }
        contending.forEach(entry -> history.add(random.nextInt(history.size() + 1), entry));

        long accepted = accepted(CaseFold.unknown(), history, contending);

        Statistics.collect(accepted);
        assertThat(accepted).isLessThanOrEqualTo(1);
    }

    @Property(tries = 2000)
    void exactlyOneIsIfTheValueIsCurrentAndTheyPresumeNothingElse(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int length,
            @ForAll @IntRange(min = 1, max = 8) int contenders) {
        var random = new Random(seed);
        var fold = CaseFold.unknown();
        var history = CaseHistory.any(random, length, false);
        history.forEach(entry -> fold.fold(entry.headers(), entry.value()));
        var counter = counters.get(random.nextInt(counters.size()));
        var contending = new ArrayList<Entry>();
        for (int i = 0; i < contenders; i++) {
            contending.add(contender(random, history.getFirst().caseId(), counter, fold.counter(counter), false));
        }
        Collections.shuffle(contending, random);

        assertThat(accepted(fold.copy(), contending, contending)).isEqualTo(1);
        assertThat(fold.judge(contending.getFirst().headers()).accepted()).as("the first wins").isTrue();
    }

    @Property(tries = 1000)
    void exactlyOneOpensACase(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int contenders) {
        var random = new Random(seed);
        var contending = new ArrayList<Entry>();
        for (int i = 0; i < contenders; i++) {
            contending.add(contender(random, Draft.CASE, "life", 0, false));
        }

        assertThat(accepted(CaseFold.unknown(), contending, contending)).isEqualTo(1);
    }

    private static long accepted(CaseFold fold, List<Entry> log, List<Entry> of) {
        return log.stream().filter(entry -> fold.fold(entry.headers(), entry.value()).accepted() && of.contains(entry))
                .count();
    }

    /** A person's command or an obligation; {@code more} lets it presume and advance other counters as well. */
    private Entry contender(Random random, UUID caseId, String counter, int value, boolean more) {
        var presumes = new TreeMap<String, Integer>();
        var advances = new TreeSet<String>();
        while (more && random.nextBoolean()) {
            presumes.put(counters.get(random.nextInt(counters.size())), random.nextInt(2));
            advances.add(counters.get(random.nextInt(counters.size())));
        }
        presumes.put(counter, value);
        advances.add(counter);
        var draft = new Draft(caseId, random.nextLong()).presumes(Presumption.of(presumes).toString())
                .advances(String.join(",", advances));
        if (random.nextBoolean()) {
            draft.command(random.nextLong());
        }
        return new Entry(caseId, draft.read(), CaseHistory.value(random));
    }
}
