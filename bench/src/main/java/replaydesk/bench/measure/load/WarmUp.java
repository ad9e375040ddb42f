package replaydesk.bench.measure.load;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import replaydesk.bench.measure.Run;

/** Load before a measurement, so that the Java machines have compiled what the measurement will use. */
public final class WarmUp {

    private static final int STRETCH_SECONDS = 5;

    private WarmUp() {
    }

    /** Calls for so many seconds, whatever the rate comes to. */
    public static void closed(Run run, HttpLoad load, int callers, int seconds, Supplier<Call> calls) {
        of(run, seconds, stretch -> load.closed(callers, stretch, calls).rate());
    }

    /** Loads anything for so many seconds: what is compared with one another is warmed equally long. */
    public static void of(Run run, int seconds, ToDoubleFunction<Duration> load) {
        var stretch = run.seconds(STRETCH_SECONDS, STRETCH_SECONDS);
        for (int passed = 0; passed < seconds; passed += STRETCH_SECONDS) {
            run.say("warming up: %,.0f/s".formatted(load.applyAsDouble(stretch)));
        }
    }
}
