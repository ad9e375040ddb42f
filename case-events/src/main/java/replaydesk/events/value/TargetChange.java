package replaydesk.events.value;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What became of one target. Which components are there depends on the kind; the factory methods say so.
 *
 * @param target the id of the {@link Target}
 * @param event the event that brought the change about (R28)
 * @param worked working time used
 * @param left working time left
 * @param share of the budget that is used up, in percent
 * @param detectedAt when the service noticed; {@code dueAt} is when it was due
 */
public record TargetChange(
        Kind kind,
        String target,
        UUID event,
        Duration worked,
        Duration left,
        Integer share,
        Instant dueAt,
        Instant detectedAt) {

    /** What can become of a target. */
    public enum Kind { MET, PAUSED, RESUMED, WARNED, BREACHED, WITHDRAWN }

    public static TargetChange met(String target, UUID event, Duration worked) {
        return new TargetChange(Kind.MET, target, event, worked, null, null, null, null);
    }

    public static TargetChange paused(String target, UUID event, Duration left) {
        return new TargetChange(Kind.PAUSED, target, event, null, left, null, null, null);
    }

    public static TargetChange resumed(String target, UUID event, Duration left, Instant dueAt) {
        return new TargetChange(Kind.RESUMED, target, event, null, left, null, dueAt, null);
    }

    public static TargetChange warned(String target, int share, Instant dueAt, Instant detectedAt) {
        return new TargetChange(Kind.WARNED, target, null, null, null, share, dueAt, detectedAt);
    }

    public static TargetChange breached(String target, Instant dueAt, Instant detectedAt) {
        return new TargetChange(Kind.BREACHED, target, null, null, null, null, dueAt, detectedAt);
    }

    /** Also a breach that a fact disproves which occurred earlier and was recorded later; both stay visible. */
    public static TargetChange withdrawn(String target, UUID event) {
        return new TargetChange(Kind.WITHDRAWN, target, event, null, null, null, null, null);
    }
}
