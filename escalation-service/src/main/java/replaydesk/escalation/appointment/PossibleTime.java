package replaydesk.escalation.appointment;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import replaydesk.kit.stage.Decision;

/** Tells whether work can have a time, whoever does it: a pure function. */
public final class PossibleTime {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int FURTHEST_DAYS = 731;

    private PossibleTime() {
    }

    /** Returns why no work can have this time; null when it can. */
    public static Decision.Refused refusal(WantedTime.Span time, Instant now) {
        if (!time.from().isBefore(time.to())) {
            return Decision.refuse("end-before-start", "Expected an end after the start %s, but it is %s", time.from(),
                    time.to());
        }
        if (Duration.between(time.from(), time.to()).compareTo(LONGEST) > 0) {
            return Decision.refuse("too-long", "Expected at most a day, but %s to %s is longer", time.from(),
                    time.to());
        }
        if (time.from().isBefore(now)) {
            return Decision.refuse("in-the-past", "Expected a time to come, but %s is past: it is %s", time.from(),
                    now.truncatedTo(ChronoUnit.SECONDS));
        }
        return refusalOfDistance(time.from(), now);
    }

    /** Returns why nothing can begin as late as that; null when it can. */
    public static Decision.Refused refusalOfDistance(Instant from, Instant now) {
        return from.isAfter(now.plus(FURTHEST_DAYS, ChronoUnit.DAYS))
                ? Decision.refuse("too-far-ahead", "Expected a time within two years, but %s is later", from)
                : null;
    }
}
