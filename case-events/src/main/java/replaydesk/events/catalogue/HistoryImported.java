package replaydesk.events.catalogue;

import java.time.Instant;
import replaydesk.events.log.Counter;
import replaydesk.events.value.ExternalReference;

/**
 * The history of an imported case is complete. From here on its stages have obligations.
 *
 * @param origin the case in the system that it came from
 * @param events the number of imported events
 * @param lastOccurredAt the time at which the last of them occurred
 */
@Fact(stage = Stage.INTAKE, name = "history-imported", presumes = Counter.RECORD, advances = Counter.RECORD)
public record HistoryImported(ExternalReference origin, int events, Instant lastOccurredAt) implements IntakeEvent {
}
