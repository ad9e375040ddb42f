package replaydesk.bench.measure;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for conditions that other processes bring about. */
public final class Wait {

    private static final Duration EVERY = Duration.ofMillis(50);

    private Wait() {
    }

    /**
     * Waits until the condition holds; returns the seconds that it took.
     *
     * @throws IllegalStateException when it takes longer than {@code atMost}
     */
    public static double until(String what, Duration atMost, BooleanSupplier holds) {
        return until(what, atMost, EVERY, holds);
    }

    /** Waits in the same way, with this interval between checks: a check may cost the measured process work. */
    public static double until(String what, Duration atMost, Duration every, BooleanSupplier holds) {
        long begun = System.nanoTime();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() - begun > atMost.toNanos()) {
                throw new IllegalStateException("Expected " + what + " within " + atMost);
            }
            LockSupport.parkNanos(every.toNanos());
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
