package replaydesk.events.status;

import java.time.Duration;
import java.time.Instant;

/**
 * How long after its end a case comes back by the requester's message or a person's word (R22). Closing reopens
 * within it; intake refuses after it what would reach nobody.
 */
public final class ReopeningWindow {

    public static final Duration LENGTH = Duration.ofDays(30);

    private ReopeningWindow() {
    }

    /** The last moment at which a case that ended then comes back. */
    public static Instant endOf(Instant ended) {
        return ended.isAfter(Instant.MAX.minus(LENGTH)) ? Instant.MAX : ended.plus(LENGTH);
    }
}
