package replaydesk.bench.measure.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Decider;
import replaydesk.events.value.Impact;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Requester;
import replaydesk.events.value.Urgency;

/** Open cases of one organisation that a person classified a moment ago. */
public final class OpenCases {

    private final SplittableRandom random;
    private final Instant now;
    private long number;

    /** @param first the number of the first case; numbers of other cases must not overlap */
    public OpenCases(long seed, long first, Instant now) {
        this.random = new SplittableRandom(seed);
        this.number = first;
        this.now = now;
    }

    /**
     * Writes cases; returns their ids.
     *
     * @param then what a person decided next on each of them
     */
    public List<UUID> write(int cases, Consumer<SampleRecord> log, CaseEvent... then) {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < cases; i++) {
            var it = new SampleCase(new UUID(random.nextLong() & 0xffff_ffff_ffff_0fffL | 0x5000L,
                    random.nextLong() >>> 2 | 0x8000_0000_0000_0000L), number++, now);
            log.accept(it.command("desk", new CaseRegistered(Long.toString(it.number), "acme",
                    new Requester("requester-" + it.number, false, "Rita Example", null, null, "en"), Channel.API,
                    "The VPN drops", "Every hour since the update", null, "en", List.of(), List.of(), false)));
            log.accept(it.command("anna", new CaseClassified(CaseType.INCIDENT,
                    new ReferenceVersion("category", "network-remote-access", 1), Impact.MEDIUM, Urgency.MEDIUM,
                    Priority.MODERATE, Complexity.NORMAL, "en", Decider.PERSON, null, List.of())));
            for (var event : then) {
                log.accept(it.command("anna", event));
            }
            ids.add(it.id);
        }
        return ids;
    }
}
