package replaydesk.events.value;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Change of one target. The kind determines which components are present, as the factory methods show.
 *
 * @param target the id of the {@link Target}
 * @param event the event that caused the change (R28)
 * @param worked the working time used
 * @param left the working time left
 * @param share the part of the budget that is used up, in percent
 * @param dueAt the time at which a resumed target is due, or at which a warning or breach was due
 * @param detectedAt the time at which the service noticed
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

    /** Kinds of change to a target. */
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

    /**
     * Withdraws a target. Also withdraws a breach that an earlier fact, recorded later, disproves; breach and
     * withdrawal both stay visible.
     */
    public static TargetChange withdrawn(String target, UUID event) {
        return new TargetChange(Kind.WITHDRAWN, target, event, null, null, null, null, null);
    }
}
