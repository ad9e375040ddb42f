package replaydesk.bench.measure.load;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongPredicate;

/** A steady rhythm that waits for nobody. */
public final class Beat {

    private Beat() {
    }

    /**
     * Says every beat, on this thread and never before its time; a beat that is late is said all the same.
     *
     * @param begun when the first one is due, by {@link System#nanoTime()}
     * @param each  told when the beat was due; false ends the rhythm
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
