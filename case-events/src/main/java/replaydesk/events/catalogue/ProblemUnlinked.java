package replaydesk.events.catalogue;

import java.util.UUID;

/** The problem is not behind this case after all (R18). */
@Fact(stage = Stage.ESCALATION, name = "problem-unlinked")
public record ProblemUnlinked(UUID problem) implements EscalationEvent {
}
