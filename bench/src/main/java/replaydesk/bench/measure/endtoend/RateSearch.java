package replaydesk.bench.measure.endtoend;

/**
 * Searches for the highest rate that holds. Doubles the rate while it holds, or halves it until it does; then tries
 * rates between the highest that held and the lowest that did not, until these are close. A rate that does not hold
 * above one that did is tried once more, because the first try still compiles the code that the rate needs. Pure.
 */
final class RateSearch {

    private static final double LEAST = 1;
    private static final double STRIDE = 2;

    private final double close;
    private final int most;
    private double next;
    private double held;
    private double failed = Double.POSITIVE_INFINITY;
    private double doubted;
    private int tried;

    /**
     * @param close the ratio of the lowest rate that did not hold to the highest that held at which the search ends
     * @param most the most rates to try
     */
    RateSearch(double first, double close, int most) {
        this.next = first;
        this.close = close;
        this.most = most;
    }

    /** Tells whether there is nothing left to try. */
    boolean over() {
        return tried == most || next < LEAST || held > 0 && failed <= held * close;
    }

    /** The rate to try next, a second. */
    double next() {
        return next;
    }

    /** Receives the result of the last rate tried. */
    void result(boolean holds) {
        tried++;
        if (holds) {
            held = next;
        } else if (held > 0 && doubted != next) {
            doubted = next;
            return;
        } else {
            failed = next;
        }
        next = Double.isInfinite(failed) ? held * STRIDE : held == 0 ? failed / STRIDE : Math.sqrt(held * failed);
    }

    /** The highest rate that held; 0 while none did. */
    double best() {
        return held;
    }
}
