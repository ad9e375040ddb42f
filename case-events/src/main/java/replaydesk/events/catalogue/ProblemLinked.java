package replaydesk.events.catalogue;

import java.util.UUID;

/** The case was linked to the problem behind it (R18). */
@Fact(stage = Stage.ESCALATION, name = "problem-linked")
public record ProblemLinked(UUID problem) implements EscalationEvent {
}
