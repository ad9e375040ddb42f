package replaydesk.bench.measure.load;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongPredicate;

/** Calls at a constant rate, whatever the calls before do: an open load. */
public final class ConstantRate {

    private ConstantRate() {
    }

    /**
     * Calls {@code each} at every tick, on this thread and never before its time. A late tick is not left out.
     *
     * @param begun the time of the first tick, by {@link System#nanoTime()}
     * @param each receives the time at which the tick was due; false ends the run
     */
    public static void run(long begun, double perSecond, int number, LongPredicate each) {
        double interval = 1e9 / perSecond;
        for (int i = 0; i < number; i++) {
            long due = begun + (long) (i * interval);
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            if (!each.test(due)) {
                return;
            }
        }
    }
}
