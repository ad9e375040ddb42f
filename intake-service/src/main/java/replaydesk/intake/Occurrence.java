package replaydesk.intake;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import replaydesk.kit.http.Problems;
import replaydesk.kit.identity.Caller;

/** Checks when a request says that something happened: in the past, and told by somebody who writes down for others. */
@Singleton
public class Occurrence {

    /** A sender's clock may be ahead by this; what it says is then taken as now. */
    static final Duration AHEAD = Duration.ofSeconds(10);

    private final Clock clock;

    Occurrence(Clock clock) {
        this.clock = clock;
    }

    /**
     * The time that counts; null for now.
     *
     * @throws replaydesk.kit.http.ProblemException a 400 for a time out of range, or of a requester
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
            throw Problems.invalidRequest("/occurredAt", "Expected none: what a requester says happens when it is sent").exception();
        }
        return told.isAfter(now) ? now : told;
    }
}
