package replaydesk.bench.measure.endtoend;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/**
 * Checks whether a rate holds, from the samples of a stretch: every stage must stay close to the log's end, and
 * nothing may grow.
 *
 * @param objections the reasons against the rate; none when it holds
 */
record RateCheck(List<String> objections) {

    /** The most that a stage may be behind at any moment, in seconds' worth of records. */
    static final double MOST_BEHIND = 2;

    /**
     * The seconds at the start of a stretch whose samples do not count: the number of cases in flight only builds up
     * then.
     */
    private static final double RAMP_SECONDS = 5;
    private static final int FEWEST = 6;
    private static final double MOST_GROWTH_OF_LAG = 0.5;
    private static final double MOST_GROWTH = 1;
    private static final double BEAT_KEPT = 0.97;

    boolean holds() {
        return objections.isEmpty();
    }

    /**
     * Judges a rate.
     *
     * @param rate the wanted number of cases a second
     * @param number the number of cases to be begun
     */
    static RateCheck of(double rate, int number, List<Sample> samples) {
        double length = samples.isEmpty() ? 0 : samples.getLast().at();
        var steady = samples.stream().filter(sample -> sample.at() > Math.min(RAMP_SECONDS, length / 3)).toList();
        if (steady.size() < FEWEST) {
            return new RateCheck(List.of("too short to tell: " + steady.size() + " samples"));
        }
        var objections = new ArrayList<String>();
        double records = records(steady);
        for (var stage : new TreeSet<>(steady.getFirst().lags().keySet())) {
            lag(stage, steady, records, objections);
        }
        growth("cases in flight", steady, Sample::inFlight, rate * MOST_GROWTH, objections);
        growth("unpaid obligations", steady, Sample::due, records * MOST_GROWTH, objections);
        steady.stream().flatMap(sample -> sample.unready().stream()).distinct()
                .forEach(who -> objections.add(who + " was not ready"));
        var last = steady.getLast();
        if (last.begun() < BEAT_KEPT * Math.min(number, rate * last.at()) - 1) {
            objections.add("the load did not keep its beat: %,d begun in %.0f s".formatted(last.begun(), last.at()));
        }
        return new RateCheck(List.copyOf(objections));
    }

    /** Returns the number of records a second that the log got. */
    static double records(List<Sample> samples) {
        var first = samples.getFirst();
        var last = samples.getLast();
        return (last.records() - first.records()) / Math.max(1e-3, last.at() - first.at());
    }

    private static void lag(String stage, List<Sample> samples, double records, List<String> objections) {
        long most = samples.stream().mapToLong(sample -> sample.lags().get(stage)).max().orElse(0);
        if (most > records * MOST_BEHIND) {
            objections.add("%s was %.1f s behind".formatted(stage, most / records));
        } else {
            growth(stage + "'s lag", samples, sample -> sample.lags().get(stage), records * MOST_GROWTH_OF_LAG,
                    objections);
        }
    }

    /** Compares the means of the first and the last third, because single moments say little. */
    private static void growth(String what, List<Sample> samples, ToLongFunction<Sample> value, double most,
            List<String> objections) {
        int third = samples.size() / 3;
        double before = mean(samples.subList(0, third), value);
        double after = mean(samples.subList(samples.size() - third, samples.size()), value);
        if (after - before > most) {
            objections.add("%s grew from %,.0f to %,.0f".formatted(what, before, after));
        }
    }

    private static double mean(List<Sample> samples, ToLongFunction<Sample> value) {
        return samples.stream().mapToLong(value).average().orElse(0);
    }
}
