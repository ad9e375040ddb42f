package replaydesk.sla.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import replaydesk.events.value.Metric;

/** The reading of a target's clock, from the events up to a version of the case. */
public final class Reading {

    /** A period in which the clock ran; {@code to} is null while it runs. */
    private record Run(Instant from, Instant to) {
    }

    private final Instant since;
    private final Duration before;
    private final List<Run> runs;
    private final Standing standing;
    private final Moment by;

    private Reading(Instant since, Duration before, List<Run> runs, Standing standing, Moment by) {
        this.since = since;
        this.before = before;
        this.runs = runs;
        this.standing = standing;
        this.by = by;
    }

    /** Tells whether there is a clock for the metric. */
    public static boolean measures(Metric metric) {
        return metric == Metric.FIRST_RESPONSE || metric == Metric.RESOLUTION;
    }

    /** Reads the clock of a metric for which {@link #measures} is true. */
    public static Reading of(Metric metric, Timeline timeline, int version) {
        return metric == Metric.FIRST_RESPONSE ? firstResponse(timeline, version) : resolution(timeline, version);
    }

    /**
     * Reads the clock of the first response. It runs until the earliest response. Only the end of the case stops it: an
     * information request is a response itself.
     */
    private static Reading firstResponse(Timeline timeline, int version) {
        var open = unanswered(timeline, version);
        var response = timeline.responses().stream().filter(moment -> moment.knownAt(version))
                .max(Comparator.comparingInt(Moment::version)).orElse(null);
        boolean inTime = response != null && (open.by == null || !response.at().isAfter(open.by.at()));
        return inTime ? new Reading(open.since, open.before, cut(open.runs, response.at()), Standing.MET, response)
                : open;
    }

    static Reading unanswered(Timeline timeline, int version) {
        return read(timeline, version, timeline.unanswered(), stop -> stop.why().standing() == Standing.WITHDRAWN);
    }

    static Reading resolution(Timeline timeline, int version) {
        return read(timeline, version, timeline.worked(), stop -> true);
    }

    private static Reading read(Timeline timeline, int version, Duration before, Predicate<Stop> counts) {
        var stops = timeline.stops().stream().filter(stop -> stop.from().knownAt(version)).filter(counts)
                .map(stop -> stop.asOf(version)).sorted(Comparator.comparing(stop -> stop.from().at())).toList();
        var standing = stops.stream().filter(Stop::ongoing).min(Comparator.comparing(Stop::why));
        return new Reading(timeline.since(), before, runs(timeline.since(), stops),
                standing.map(stop -> stop.why().standing()).orElse(Standing.RUNNING),
                standing.map(Stop::from).orElse(null));
    }

    /**
     * Returns the periods between the stops.
     *
     * @param stops sorted by their beginning
     */
    private static List<Run> runs(Instant since, List<Stop> stops) {
        var runs = new ArrayList<Run>();
        var from = since;
        for (var stop : stops) {
            if (stop.from().at().isAfter(from)) {
                runs.add(new Run(from, stop.from().at()));
            }
            if (stop.ongoing()) {
                return runs;
            }
            from = stop.to().at().isAfter(from) ? stop.to().at() : from;
        }
        runs.add(new Run(from, null));
        return runs;
    }

    private static List<Run> cut(List<Run> runs, Instant end) {
        return runs.stream().filter(run -> run.from().isBefore(end))
                .map(run -> run.to() == null || run.to().isAfter(end) ? new Run(run.from(), end) : run).toList();
    }

    public Standing standing() {
        return standing;
    }

    /**
     * Returns the event that made the standing, by meeting, pausing or withdrawing the target; null while the clock
     * runs.
     */
    public Moment by() {
        return by;
    }

    /** Returns the working time used, without the current run of a clock that is running. */
    public Duration worked() {
        return runs.stream().filter(run -> run.to() != null).map(run -> Duration.between(run.from(), run.to()))
                .reduce(before, Duration::plus);
    }

    /** Returns the working time used by that time. */
    public Duration workedUntil(Instant end) {
        return new Reading(since, before, cut(runs, end), standing, by).worked();
    }

    /**
     * Returns the time when more than the budget is used. For a running clock it may lie in the future or the past; for
     * a stopped clock it is null when the budget was never exceeded. A response at that very moment is in time.
     *
     * @param told the time that was last recorded, or null. It is kept if the budget was used up in a period that is
     *             summed up.
     */
    public Instant exhausted(Duration budget, Instant told) {
        var left = budget.minus(before);
        if (left.isNegative()) {
            return told != null && told.isBefore(since) ? told : since;
        }
        for (var run : runs) {
            if (run.to() == null || Duration.between(run.from(), run.to()).compareTo(left) > 0) {
                return run.from().plus(left);
            }
            left = left.minus(Duration.between(run.from(), run.to()));
        }
        return null;
    }
}
