package replaydesk.bench.measure;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for what happens elsewhere. */
public final class Wait {

    private static final Duration EVERY = Duration.ofMillis(50);

    private Wait() {
    }

    /** Returns the seconds it took; fails when it takes longer than this. */
    public static double until(String what, Duration atMost, BooleanSupplier holds) {
        long begun = System.nanoTime();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() - begun > atMost.toNanos()) {
                throw new IllegalStateException("Expected " + what + " within " + atMost);
            }
            LockSupport.parkNanos(EVERY.toNanos());
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
