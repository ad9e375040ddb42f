package replaydesk.kit.append;

import java.util.UUID;

/**
 * Origin of an event.
 *
 * @param actor the subject that decided it, or the service for its obligations
 * @param commandId the command that it answers; null for an obligation
 * @param bodyHash the hash of the command's body
 * @param causationId the event that created the need; null for a command
 * @param traceparent the W3C trace context; null when nobody traces
 */
public record EventOrigin(String actor, UUID commandId, String bodyHash, UUID causationId, String correlationId,
        String traceparent) {

    public static EventOrigin command(String actor, UUID commandId, String bodyHash, String correlationId,
            String traceparent) {
        return new EventOrigin(actor, commandId, bodyHash, null, correlationId, traceparent);
    }
}
