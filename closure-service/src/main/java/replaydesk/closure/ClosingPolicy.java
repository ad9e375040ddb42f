package replaydesk.closure;

import java.time.Duration;
import replaydesk.events.status.ReopeningWindow;
import replaydesk.events.value.ReferenceVersion;

/**
 * The terms of closing and reopening. They are shipped with the service: a change is a new version beside the old one.
 *
 * @param version      names these terms
 * @param silence      after which a proposed solution counts as accepted (R17, R21)
 * @param notice       how long before closing the requester is reminded
 * @param reopenWithin how long after its end the same case may come back (R22)
 */
public record ClosingPolicy(ReferenceVersion version, Duration silence, Duration notice, Duration reopenWithin) {

    /** Version 1: ten days of silence, three days of notice, thirty days to reopen. */
    public static final ClosingPolicy V1 = new ClosingPolicy(new ReferenceVersion("closing-policy", "standard", 1),
            Duration.ofDays(10), Duration.ofDays(3), ReopeningWindow.LENGTH);
}
