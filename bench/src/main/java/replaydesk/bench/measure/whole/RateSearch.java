package replaydesk.bench.measure.whole;

/** Looks for the highest rate that holds: up by a factor while they do; where already the first does not, down until one does. */
final class RateSearch {

    private static final double LEAST = 1;

    private final double factor;
    private double next;
    private double best;
    private boolean failed;

    /** @param factor between one rate and the next, more than 1 */
    RateSearch(double first, double factor) {
        this.next = first;
        this.factor = factor;
    }

    /** Whether there is nothing left to try. */
    boolean over() {
        return failed && (best > 0 || next < LEAST);
    }

    /** The rate to try next, a second. */
    double next() {
        return next;
    }

    /** How the last one went. */
    void tell(boolean held) {
        if (held) {
            best = next;
            next *= factor;
        } else {
            failed = true;
            next /= factor;
        }
    }

    /** The highest that held; 0 while none did. */
    double best() {
        return best;
    }
}
