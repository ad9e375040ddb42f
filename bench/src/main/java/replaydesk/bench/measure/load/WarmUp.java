package replaydesk.bench.measure.load;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import replaydesk.bench.measure.BenchRun;

/**
 * Puts load on before a measurement, so that the Java machines have compiled the code that the measurement will use.
 */
public final class WarmUp {

    private static final int STRETCH_SECONDS = 5;

    private WarmUp() {
    }

    /** Makes calls for so many seconds, whatever rate they reach. */
    public static void closed(BenchRun run, HttpLoad load, int callers, int seconds, Supplier<Call> calls) {
        of(run, seconds, stretch -> load.closed(callers, stretch, calls).rate());
    }

    /** Runs any load for so many seconds. Warm up all parts of a comparison equally long. */
    public static void of(BenchRun run, int seconds, ToDoubleFunction<Duration> load) {
        var stretch = run.seconds(STRETCH_SECONDS, STRETCH_SECONDS);
        for (int passed = 0; passed < seconds; passed += STRETCH_SECONDS) {
            run.say("warming up: %,.0f/s".formatted(load.applyAsDouble(stretch)));
        }
    }
}
