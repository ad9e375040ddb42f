package replaydesk.events.catalogue;

import java.time.Instant;
import replaydesk.events.log.Counter;
import replaydesk.events.value.ExternalReference;

/**
 * The history of an imported case is complete; from here on the stages owe what follows from it.
 *
 * @param origin the case in the system it came from
 * @param events how many events were imported
 * @param lastOccurredAt when the last of them occurred
 */
@Fact(stage = Stage.INTAKE, name = "history-imported", presumes = Counter.RECORD, advances = Counter.RECORD)
public record HistoryImported(ExternalReference origin, int events, Instant lastOccurredAt) implements IntakeEvent {
}
