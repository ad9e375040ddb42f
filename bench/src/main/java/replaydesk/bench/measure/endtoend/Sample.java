package replaydesk.bench.measure.endtoend;

import java.util.List;
import java.util.Map;

/**
 * The state of everything at one moment of a stretch.
 *
 * @param at the seconds since the stretch began
 * @param begun the number of cases begun so far
 * @param over the number of those that were finished or failed
 * @param records the number of records in the log
 * @param lags the number of records that each stage had still to read
 * @param due the number of obligations that were due and not yet fulfilled
 * @param unready the hosts that did not report that they were ready
 */
record Sample(double at, long begun, long over, long records, Map<String, Long> lags, long due, List<String> unready) {

    long inFlight() {
        return begun - over;
    }
}
