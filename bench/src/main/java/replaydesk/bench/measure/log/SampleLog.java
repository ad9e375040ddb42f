package replaydesk.bench.measure.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * An endless sequence of records of cases that live side by side; the same seed gives the same log. Two thousand cases
 * are under way at once, each at its own pace.
 */
public final class SampleLog implements Iterator<SampleRecord> {

    private static final int UNDER_WAY = 2_000;
    private static final Instant BEGIN = Instant.parse("2026-01-05T08:00:00.123Z");

    private final SplittableRandom random;
    private final List<SampleLife> lives = new ArrayList<>(UNDER_WAY);
    private long cases;

    public SampleLog(long seed) {
        this.random = new SplittableRandom(seed);
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public SampleRecord next() {
        if (lives.size() < UNDER_WAY) {
            lives.add(life());
            return lives.getLast().next();
        }
        int at = random.nextInt(UNDER_WAY);
        if (!lives.get(at).goesOn()) {
            lives.set(at, life());
        }
        return lives.get(at).next();
    }

    /** Returns the first records of the log with that seed. */
    public static List<SampleRecord> take(long seed, int records) {
        var log = new SampleLog(seed);
        var taken = new ArrayList<SampleRecord>(records);
        for (int i = 0; i < records; i++) {
            taken.add(log.next());
        }
        return taken;
    }

    private SampleLife life() {
        cases++;
        var id = new UUID(random.nextLong() & 0xffff_ffff_ffff_0fffL | 0x5000L,
                random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
        return new SampleLife(new SampleCase(id, 1_000_000 + cases, BEGIN.plusMillis(cases * 731)), random);
    }

    /** The number of cases that have begun. */
    public long cases() {
        return cases;
    }
}
