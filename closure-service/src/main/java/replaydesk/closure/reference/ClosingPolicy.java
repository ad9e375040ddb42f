package replaydesk.closure.reference;

import java.time.Duration;
import replaydesk.events.value.ReferenceVersion;

/**
 * The terms of closing. They are shipped with the service: a change is a new version beside the old one. How long an
 * ended case may be reopened is the same for all stages: {@link replaydesk.events.status.ReopeningWindow}.
 *
 * @param version name and version of these terms
 * @param silence time without a word from the requester after which a proposed solution counts as accepted (R17, R21)
 * @param notice  time between the reminder and the closure
 */
public record ClosingPolicy(ReferenceVersion version, Duration silence, Duration notice) {

    /** Version 1: ten days of silence, three days of notice. */
    public static final ClosingPolicy V1 = new ClosingPolicy(new ReferenceVersion("closing-policy", "standard", 1),
            Duration.ofDays(10), Duration.ofDays(3));
}
