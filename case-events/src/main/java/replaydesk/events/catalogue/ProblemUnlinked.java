package replaydesk.events.catalogue;

import java.util.UUID;

/** The link to a problem was taken back: the problem is not behind this case (R18). */
@Fact(stage = Stage.ESCALATION, name = "problem-unlinked")
public record ProblemUnlinked(UUID problem) implements EscalationEvent {
}
