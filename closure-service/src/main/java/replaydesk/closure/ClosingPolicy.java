package replaydesk.closure;

import java.time.Duration;
import replaydesk.events.value.ReferenceVersion;

/**
 * The terms of closing and reopening. They are shipped with the service: a change is a new version beside the old one.
 *
 * @param version      name and version of these terms
 * @param silence      time without a word from the requester after which a proposed solution counts as accepted (R17,
 *                     R21)
 * @param notice       time between the reminder and the closure
 * @param reopenWithin time after the closure in which the case may be reopened (R22)
 */
public record ClosingPolicy(ReferenceVersion version, Duration silence, Duration notice, Duration reopenWithin) {

    /** Version 1: ten days of silence, three days of notice, thirty days to reopen. */
    public static final ClosingPolicy V1 = new ClosingPolicy(new ReferenceVersion("closing-policy", "standard", 1),
            Duration.ofDays(10), Duration.ofDays(3), Duration.ofDays(30));
}
