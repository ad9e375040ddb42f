package replaydesk.sla.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The times of a case on which its clocks depend: its beginning, its responses and its stops. The log's order decides
 * the standing. Business time decides durations, so that an event recorded late still counts from when it occurred. The
 * size is bounded: of many stops the oldest are summed up.
 *
 * @param since      time from which the clocks count
 * @param worked     working time of the resolution before that time
 * @param unanswered working time of the first response before that time
 * @param responses  the earliest response, last (R28); before it those that were the earliest until it was recorded
 * @param stops      in the log's order
 */
public record Timeline(Instant since, Duration worked, Duration unanswered, List<Moment> responses, List<Stop> stops) {

    private static final int MOST_RESPONSES = 8;
    private static final int MOST_STOPS = 24;

    public Timeline {
        responses = responses == null ? List.of() : List.copyOf(responses);
        stops = stops == null ? List.of() : List.copyOf(stops);
    }

    public static Timeline from(Instant registered) {
        return new Timeline(registered, Duration.ZERO, Duration.ZERO, List.of(), List.of());
    }

    /** Records a response of the desk, if it is the earliest by business time. */
    public Timeline responded(Moment response) {
        var moment = response.notBefore(since);
        if (!responses.isEmpty() && !moment.at().isBefore(responses.getLast().at())) {
            return this;
        }
        var all = new ArrayList<>(responses);
        all.add(moment);
        if (all.size() > MOST_RESPONSES) {
            all.remove(1);
        }
        return new Timeline(since, worked, unanswered, all, stops);
    }

    /** Tells whether the clock is stopped for this reason now. */
    public boolean stoppedFor(StopReason why) {
        return stops.stream().anyMatch(stop -> stop.ongoing() && stop.why() == why);
    }

    /** Stops the clock, unless it is stopped for this reason and subject already. */
    public Timeline stop(StopReason why, UUID subject, Moment from) {
        if (stops.stream().anyMatch(stop -> stop.ongoing() && same(stop, why, subject))) {
            return this;
        }
        var all = new ArrayList<>(stops);
        all.add(new Stop(why, subject, from.notBefore(since), null));
        return with(all).summedUp();
    }

    /** Ends the stop for this reason and subject. */
    public Timeline go(StopReason why, UUID subject, Moment to) {
        return end(stop -> same(stop, why, subject), to);
    }

    /** Ends every stop for this reason. */
    public Timeline goAll(StopReason why, Moment to) {
        return end(stop -> stop.why() == why, to);
    }

    private Timeline end(Predicate<Stop> which, Moment to) {
        return stops.stream().anyMatch(stop -> stop.ongoing() && which.test(stop))
                ? with(stops.stream().map(s -> s.ongoing() && which.test(s) ? s.until(to) : s).toList())
                : this;
    }

    /**
     * Returns the next event, in the log's order, that moved a clock after that version of the case; null when there is
     * none.
     */
    public Moment nextAfter(int version) {
        return Stream.concat(responses.stream(), stops.stream().flatMap(s -> Stream.of(s.from(), s.to())))
                .filter(moment -> moment != null && moment.version() > version)
                .min(Comparator.comparingInt(Moment::version)).orElse(null);
    }

    /**
     * Sums up the stop that ended first if there are too many: its period becomes part of the earlier working time, and
     * the stops that overlap it are cut.
     */
    private Timeline summedUp() {
        if (stops.size() <= MOST_STOPS) {
            return this;
        }
        var first = stops.stream().filter(stop -> !stop.ongoing()).min(Comparator.comparing(stop -> stop.to().at()));
        if (first.isEmpty()) {
            return this;
        }
        var until = first.get().to().at();
        var later = stops.stream().filter(stop -> stop != first.get()).map(stop -> stop.notBefore(until)).toList();
        return new Timeline(until, Reading.resolution(this, Integer.MAX_VALUE).workedUntil(until),
                Reading.unanswered(this, Integer.MAX_VALUE).workedUntil(until), responses, later);
    }

    private Timeline with(List<Stop> changed) {
        return new Timeline(since, worked, unanswered, responses, changed);
    }

    private static boolean same(Stop stop, StopReason why, UUID subject) {
        return stop.why() == why && (stop.subject() == null || subject == null || stop.subject().equals(subject));
    }
}
