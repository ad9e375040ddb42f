package replaydesk.bench.measure.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Requester;

/** Cases with messages, imported as if from another desk, so that no stage has obligations for them. */
public final class Conversations {

    private static final Instant BEGIN = Instant.parse("2026-01-05T08:00:00.123Z");

    private final SplittableRandom random;
    private long number;

    /** @param first the number of the first case; numbers of other conversations must not overlap */
    public Conversations(long seed, long first) {
        this.random = new SplittableRandom(seed);
        this.number = first;
    }

    /** Writes cases with the same number of events each, interleaved; returns the cases' ids. */
    public List<UUID> write(int cases, int events, Consumer<SampleRecord> log) {
        var all = new ArrayList<SampleCase>(cases);
        for (int i = 0; i < cases; i++) {
            var it = new SampleCase(id(), number++, BEGIN);
            all.add(it);
            log.accept(register(it));
        }
        for (int event = 1; event < events; event++) {
            for (var it : all) {
                log.accept(it.command("desk", new MessageReceived(it.nextCommand(), "desk", Channel.API,
                        SampleTexts.of(random, 200), List.of(), null, null)));
            }
        }
        return all.stream().map(it -> it.id).toList();
    }

    private SampleRecord register(SampleCase it) {
        return it.command("desk", new CaseRegistered(Long.toString(it.number), "acme",
                new Requester("requester-" + it.number % 5_000, false, "Rita Example", null, null, "en"), Channel.API,
                SampleTexts.of(random, 45), SampleTexts.of(random, 200), "mail", "en", List.of(), List.of(), true));
    }

    private UUID id() {
        return new UUID(random.nextLong() & 0xffff_ffff_ffff_0fffL | 0x5000L,
                random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
    }
}
