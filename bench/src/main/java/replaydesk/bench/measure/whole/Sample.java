package replaydesk.bench.measure.whole;

import java.util.List;
import java.util.Map;

/**
 * How everything stood at one moment of a stretch.
 *
 * @param at       seconds since it began
 * @param begun    cases of the stretch so far
 * @param over     those of them that were lived through, or failed
 * @param records  that the log had
 * @param lags     records that each stage had still to read
 * @param due      obligations that were due and not yet paid
 * @param unready  who did not say that all is well
 */
record Sample(double at, long begun, long over, long records, Map<String, Long> lags, long due, List<String> unready) {

    long inFlight() {
        return begun - over;
    }
}
