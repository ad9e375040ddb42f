package replaydesk.history.detail;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The numbers of events, messages and changes of a case.
 *
 * @param events           number of accepted events
 * @param overruled        number of records that were stale or duplicates
 * @param reassignments    number of changes of team after the first (R20)
 * @param reopenings       number of times that the case was reopened (R22)
 * @param messagesReceived number of messages from the requester
 * @param messagesSent     number of messages to the requester
 */
@Schema(requiredProperties = {"events", "overruled", "reassignments", "reopenings", "messagesReceived", "messagesSent"})
public record Counts(int events, int overruled, int reassignments, int reopenings, int messagesReceived,
        int messagesSent) {
}
