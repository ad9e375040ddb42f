package replaydesk.events.catalogue;

import java.time.Instant;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * Work goes on: the moment came, the problem was solved, or a person said so.
 *
 * @param reason absent when it was owed
 * @param dueAt absent, like detectedAt, when it was not the moment that came
 */
@Fact(stage = Stage.ESCALATION, name = "case-resumed", presumes = Counter.WORK, advances = Counter.WORK, owed = true)
public record CaseResumed(@Personal String reason, Instant dueAt, Instant detectedAt) implements EscalationEvent {
}
