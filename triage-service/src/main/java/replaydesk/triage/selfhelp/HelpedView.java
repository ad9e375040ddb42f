package replaydesk.triage.selfhelp;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was counted.
 *
 * @param id  the event's id
 * @param key the known solution's key
 */
@Schema(name = "CountedHelp", requiredProperties = {"id", "key", "version"})
public record HelpedView(UUID id, String key, int version) {
}
