package replaydesk.bench.measure.load;

import java.time.Duration;
import java.util.function.Supplier;
import replaydesk.bench.measure.Run;

/** Load before a measurement, until the Java machine has compiled what the measurement will use. */
public final class WarmUp {

    private static final double STANDS_STILL = 1.05;
    private static final int STRETCHES_WITHOUT_GAIN = 3;
    private static final int STRETCH_SECONDS = 5;

    private WarmUp() {
    }

    /**
     * Calls in stretches until three of them in a row have brought no more than a twentieth over the best before, and for so
     * many seconds at most.
     */
    public static void closed(Run run, HttpLoad load, int callers, int atMostSeconds, Supplier<Call> calls) {
        var stretch = run.seconds(STRETCH_SECONDS, STRETCH_SECONDS);
        double best = 0;
        int withoutGain = 0;
        var passed = Duration.ZERO;
        while (withoutGain < STRETCHES_WITHOUT_GAIN && passed.compareTo(run.seconds(atMostSeconds, 2 * atMostSeconds)) < 0) {
            double rate = load.closed(callers, stretch, calls).rate();
            withoutGain = rate > best * STANDS_STILL ? 0 : withoutGain + 1;
            best = Math.max(best, rate);
            passed = passed.plus(stretch);
            run.say("warming up: %,.0f/s".formatted(rate));
        }
    }
}
