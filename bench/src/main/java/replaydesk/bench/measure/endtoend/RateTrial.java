package replaydesk.bench.measure.endtoend;

import java.util.List;
import java.util.stream.Collectors;
import replaydesk.bench.machine.ProcessorTime;

/**
 * Load at one rate, until all of its cases were over and every host was settled.
 *
 * @param rate the number of cases begun a second
 * @param objections the reasons against the rate; none when it holds
 * @param eventsPerCase the number of records that the log got for each case
 * @param taken the processor time of each part of the stack and of the load, until the last of the cases was over
 */
record RateTrial(double rate, WalkTally tally, List<String> objections, double eventsPerCase, ProcessorTime taken) {

    boolean held() {
        return objections.isEmpty();
    }

    /** The milliseconds of processor time that one part took for each case. */
    double millisACase(String part) {
        return taken.seconds(part) * 1e3 / tally.begunSoFar();
    }

    /** The milliseconds of processor time that everything but the load took for each case. */
    double millisACase() {
        return taken.secondsWithoutLoad() * 1e3 / tally.begunSoFar();
    }

    @Override
    public String toString() {
        return "%.1f/s %s: %s; %.1f events a case; processor time a case in ms: %.1f (%s)".formatted(rate,
                held() ? "held" : "did not hold (" + String.join("; ", objections) + ")", tally, eventsPerCase,
                millisACase(), taken.parts().keySet().stream().sorted()
                        .map(part -> "%s %.1f".formatted(part, millisACase(part)))
                        .collect(Collectors.joining(", ")));
    }
}
