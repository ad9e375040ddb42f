package replaydesk.events.status;

import java.time.Duration;
import java.time.Instant;

/**
 * The time after its end in which a case is reopened by the requester's message or by a person (R22). Closing reopens
 * within it; intake refuses messages after it, since nobody would read them.
 */
public final class ReopeningWindow {

    public static final Duration LENGTH = Duration.ofDays(30);

    private ReopeningWindow() {
    }

    /** Returns the last moment at which a case that ended then can be reopened. */
    public static Instant endOf(Instant ended) {
        return ended.isAfter(Instant.MAX.minus(LENGTH)) ? Instant.MAX : ended.plus(LENGTH);
    }
}
