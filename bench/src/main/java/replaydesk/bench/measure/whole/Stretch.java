package replaydesk.bench.measure.whole;

import java.util.List;
import java.util.stream.Collectors;
import replaydesk.bench.machine.ProcessorTime;

/**
 * Load at one rate, until all of it was lived through and every host had come to rest.
 *
 * @param rate          of cases begun, a second
 * @param against       what speaks against the rate; nothing when it holds
 * @param eventsPerCase records that the log got, by the case
 * @param taken         processor time of each part of the stack and of the load, until the last of its cases was over
 */
record Stretch(double rate, WalkTally tally, List<String> against, double eventsPerCase, ProcessorTime taken) {

    boolean held() {
        return against.isEmpty();
    }

    /** Milliseconds of processor time that one part took by the case. */
    double millisACase(String part) {
        return taken.seconds(part) * 1e3 / tally.begunSoFar();
    }

    /** The same of everything but the load. */
    double millisACase() {
        return taken.secondsWithoutLoad() * 1e3 / tally.begunSoFar();
    }

    @Override
    public String toString() {
        return "%.1f/s %s: %s; %.1f events a case; processor time a case in ms: %.1f (%s)".formatted(rate,
                held() ? "held" : "did not hold (" + String.join("; ", against) + ")", tally, eventsPerCase,
                millisACase(), taken.parts().keySet().stream().sorted().map(part -> "%s %.1f".formatted(part, millisACase(part)))
                        .collect(Collectors.joining(", ")));
    }
}
