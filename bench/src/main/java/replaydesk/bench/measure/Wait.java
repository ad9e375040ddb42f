package replaydesk.bench.measure;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for what happens elsewhere. */
public final class Wait {

    private static final Duration EVERY = Duration.ofMillis(50);

    private Wait() {
    }

    /** Waits; returns the seconds it took, and fails when it takes longer than this. */
    public static double until(String what, Duration atMost, BooleanSupplier holds) {
        return until(what, atMost, EVERY, holds);
    }

    /** The same, looking that often: looking itself may be work for what is waited for. */
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
