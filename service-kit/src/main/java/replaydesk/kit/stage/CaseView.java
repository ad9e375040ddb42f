package replaydesk.kit.stage;

import java.util.UUID;
import replaydesk.events.log.CaseFold;

/** Case as a stage knows it at one position of the log. */
public record CaseView<S>(UUID id, CaseIdentity identity, CaseFold fold, S state) {
}
