package replaydesk.bench.measure.whole;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Load at one rate, until all of it was lived through and every stage had come to rest.
 *
 * @param rate          of cases begun, a second
 * @param against       what speaks against the rate; nothing when it holds
 * @param eventsPerCase records that the log got, by the case
 * @param cores         that each part of the stack kept busy while the cases were begun
 */
record Stretch(double rate, WalkTally tally, List<String> against, double eventsPerCase, Map<String, Double> cores) {

    private static final List<String> NO_SERVICES = List.of("kafka", "postgres", ProcessorTime.LOAD);

    boolean held() {
        return against.isEmpty();
    }

    /** Cores that these parts kept busy. */
    double cores(String... parts) {
        return Stream.of(parts).mapToDouble(part -> cores.getOrDefault(part, 0.0)).sum();
    }

    /** Cores that all services together kept busy. */
    double coresOfServices() {
        return cores(cores.keySet().stream().filter(part -> !NO_SERVICES.contains(part)).toArray(String[]::new));
    }

    @Override
    public String toString() {
        return "%.1f/s %s: %s; %.1f events a case; cores: %s".formatted(rate,
                held() ? "held" : "did not hold (" + String.join("; ", against) + ")", tally, eventsPerCase,
                cores.entrySet().stream().map(part -> "%s %.2f".formatted(part.getKey(), part.getValue()))
                        .collect(Collectors.joining(", ")));
    }
}
