package replaydesk.events.value;

import java.time.Instant;

/** Time from and to, at which somebody could do something (R16). */
public record TimeSlot(Instant from, Instant to) {
}
