package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.value.Relation;

/** This case was put into relation with another one (R7, R22). */
@Fact(stage = Stage.INTAKE, name = "case-linked")
public record CaseLinked(UUID otherCase, Relation relation) implements IntakeEvent {
}
