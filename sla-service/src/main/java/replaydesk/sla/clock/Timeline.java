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
 * What of a case the clocks depend on: when it began, what was answered when, and when it stood still. What stands
 * follows the log's order; how long it took follows business time, so a fact that is recorded late still counts from when
 * it occurred. Bounded: of many stops the oldest are summed up.
 *
 * @param since        the clocks count from here
 * @param worked       working time before that, of the resolution
 * @param unanswered   working time before that, of the first response
 * @param responses    the earliest response (R28); before it those that were thought to be so until it was recorded
 * @param stops        in the log's order
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

    /** The desk answered: it counts if it is the earliest answer by business time. */
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

    /** Whether it stands still for this now. */
    public boolean stoppedFor(Why why) {
        return stops.stream().anyMatch(stop -> stop.ongoing() && stop.why() == why);
    }

    /** The clock stops, unless it stands still for this already. */
    public Timeline stop(Why why, UUID subject, Moment from) {
        if (stops.stream().anyMatch(stop -> stop.ongoing() && same(stop, why, subject))) {
            return this;
        }
        var all = new ArrayList<>(stops);
        all.add(new Stop(why, subject, from.notBefore(since), null));
        return with(all).summedUp();
    }

    /** What the clock stood still for is over. */
    public Timeline go(Why why, UUID subject, Moment to) {
        return end(stop -> same(stop, why, subject), to);
    }

    /** Everything of this kind is over. */
    public Timeline goAll(Why why, Moment to) {
        return end(stop -> stop.why() == why, to);
    }

    private Timeline end(Predicate<Stop> which, Moment to) {
        return stops.stream().anyMatch(stop -> stop.ongoing() && which.test(stop))
                ? with(stops.stream().map(s -> s.ongoing() && which.test(s) ? s.until(to) : s).toList())
                : this;
    }

    /** The next event in the log's order that moved a clock after that version of the case; null when there is none. */
    public Moment nextAfter(int version) {
        return Stream.concat(responses.stream(), stops.stream().flatMap(s -> Stream.of(s.from(), s.to())))
                .filter(moment -> moment != null && moment.version() > version)
                .min(Comparator.comparingInt(Moment::version)).orElse(null);
    }

    /** Of too many stops the first that is over becomes part of what was worked before; what overlaps it is cut. */
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

    private static boolean same(Stop stop, Why why, UUID subject) {
        return stop.why() == why && (stop.subject() == null || subject == null || stop.subject().equals(subject));
    }
}
