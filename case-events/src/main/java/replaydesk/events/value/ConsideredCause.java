package replaydesk.events.value;

/**
 * A cause that a diagnosis considered (R11).
 *
 * @param excludedBecause why it is not the cause; absent while it may be
 */
public record ConsideredCause(@Personal String cause, @Personal String excludedBecause) {
}
