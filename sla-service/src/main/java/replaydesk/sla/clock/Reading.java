package replaydesk.sla.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import replaydesk.events.value.Metric;

/** What a target's clock shows with what was known at a version of the case. */
public final class Reading {

    /** A time in which the clock ran; {@code to} is null while it runs. */
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

    /** Whether there is a clock for the metric. */
    public static boolean measures(Metric metric) {
        return metric == Metric.FIRST_RESPONSE || metric == Metric.RESOLUTION;
    }

    /** The clock of the metric, of which {@link #measures} holds. */
    public static Reading of(Metric metric, Timeline timeline, int version) {
        return metric == Metric.FIRST_RESPONSE ? firstResponse(timeline, version) : resolution(timeline, version);
    }

    /** Runs until the earliest response; nothing but the end of the case stops it: asking back is a response itself. */
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

    /** What the stops, sorted by their beginning, leave of the time. */
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

    /** The event that the standing rests on: the one that met it, paused it or took it away; null while it runs. */
    public Moment by() {
        return by;
    }

    /** Working time used; while the clock runs, until it last began to run. */
    public Duration worked() {
        return runs.stream().filter(run -> run.to() != null).map(run -> Duration.between(run.from(), run.to()))
                .reduce(before, Duration::plus);
    }

    /** Working time used by that time. */
    public Duration workedUntil(Instant end) {
        return new Reading(since, before, cut(runs, end), standing, by).worked();
    }

    /**
     * When more than the budget is used: for a running clock in the future or the past, for one that stands still null
     * when it never was. A response at the very moment is in time.
     *
     * @param told when it was last told to be, or null: it stands where the budget was used up in a time that is summed up
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
