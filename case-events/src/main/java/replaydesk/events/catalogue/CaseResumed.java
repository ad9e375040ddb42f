package replaydesk.events.catalogue;

import java.time.Instant;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * Work was resumed: its time came, the problem was solved, or a person said so.
 *
 * @param reason the reason; absent when it was an obligation
 * @param dueAt the time at which it was due; absent, like detectedAt, when it was not resumed by time
 */
@Fact(stage = Stage.ESCALATION, name = "case-resumed", presumes = Counter.WORK, advances = Counter.WORK, owed = true)
public record CaseResumed(@Personal String reason, Instant dueAt, Instant detectedAt) implements EscalationEvent {
}
