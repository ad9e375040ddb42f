package replaydesk.events.catalogue;

import java.util.UUID;

/** A problem is behind this case (R18). */
@Fact(stage = Stage.ESCALATION, name = "problem-linked")
public record ProblemLinked(UUID problem) implements EscalationEvent {
}
