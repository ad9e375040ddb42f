package replaydesk.system.load;

import java.util.UUID;

/** What a client was told: the log has this command's event. */
public record Acknowledged(UUID caseId, UUID command, UUID event, String type) {
}
