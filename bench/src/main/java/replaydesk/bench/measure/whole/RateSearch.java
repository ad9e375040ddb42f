package replaydesk.bench.measure.whole;

/**
 * Looks for the highest rate that holds: in doubling steps while they do, or halving ones until one does; then between
 * the highest that held and the lowest that did not, until these are close. Pure.
 */
final class RateSearch {

    private static final double LEAST = 1;
    private static final double STRIDE = 2;

    private final double close;
    private final int most;
    private double next;
    private double held;
    private double failed = Double.POSITIVE_INFINITY;
    private int tried;

    /**
     * @param close how many times the highest that held the lowest that did not may be, for the search to end
     * @param most  rates to try
     */
    RateSearch(double first, double close, int most) {
        this.next = first;
        this.close = close;
        this.most = most;
    }

    /** Whether there is nothing left to try. */
    boolean over() {
        return tried == most || next < LEAST || held > 0 && failed <= held * close;
    }

    /** The rate to try next, a second. */
    double next() {
        return next;
    }

    /** Tells how the last one went. */
    void tell(boolean holds) {
        tried++;
        if (holds) {
            held = next;
        } else {
            failed = next;
        }
        next = Double.isInfinite(failed) ? held * STRIDE : held == 0 ? failed / STRIDE : Math.sqrt(held * failed);
    }

    /** The highest that held; 0 while none did. */
    double best() {
        return held;
    }
}
