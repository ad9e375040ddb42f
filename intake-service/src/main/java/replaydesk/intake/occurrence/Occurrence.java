package replaydesk.intake.occurrence;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.problem.Problems;

/**
 * Checks the time that a request gives for what happened: it lies in the past, and only a caller who writes down for
 * others may give one.
 */
@Singleton
public class Occurrence {

    /** The most by which a sender's clock may be ahead. A time within it is taken as now. */
    static final Duration AHEAD = Duration.ofSeconds(10);

    private final Clock clock;

    Occurrence(Clock clock) {
        this.clock = clock;
    }

    /**
     * Returns the time that counts; null for now.
     *
     * @param told time that the request gives; null for now
     * @throws replaydesk.kit.problem.ProblemException a 400 for a time out of range, or of a requester
     */
    public Instant of(Instant told, Caller caller) {
        if (told == null) {
            return null;
        }
        var now = clock.instant();
        if (told.isBefore(Instant.EPOCH) || told.isAfter(now.plus(AHEAD))) {
            throw Problems.invalidRequest("/occurredAt", "Expected a time between 1970 and now").exception();
        }
        if (!caller.speaksForOthers()) {
            throw Problems.invalidRequest("/occurredAt", "Expected none: what a requester says happens when it is sent")
                    .exception();
        }
        return told.isAfter(now) ? now : told;
    }
}
