package replaydesk.history.detail;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much has happened to a case.
 *
 * @param events           accepted ones
 * @param overruled        records that came too late, or twice
 * @param reassignments    changes of team after the first (R20)
 * @param reopenings       how often it came back (R22)
 * @param messagesReceived from the requester
 * @param messagesSent     to the requester
 */
@Schema(requiredProperties = {"events", "overruled", "reassignments", "reopenings", "messagesReceived", "messagesSent"})
public record Counts(int events, int overruled, int reassignments, int reopenings, int messagesReceived, int messagesSent) {
}
