package replaydesk.system.load;

import java.util.UUID;

/** An acknowledgement that a client received: the log has this command's event. */
public record Acknowledged(UUID caseId, UUID command, UUID event, String type) {
}
