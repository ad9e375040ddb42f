package replaydesk.bench.measure.load;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongPredicate;

/** A steady beat that waits for nobody. */
public final class Beat {

    private Beat() {
    }

    /**
     * Calls {@code each} at every beat, on this thread and never before its time. A late beat is not left out.
     *
     * @param begun the time of the first beat, by {@link System#nanoTime()}
     * @param each receives the time at which the beat was due; false ends the beats
     */
    public static void keep(long begun, double perSecond, int number, LongPredicate each) {
        double beat = 1e9 / perSecond;
        for (int i = 0; i < number; i++) {
            long due = begun + (long) (i * beat);
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            if (!each.test(due)) {
                return;
            }
        }
    }
}
