package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.value.Relation;

/** The case was linked to another one (R7, R22). */
@Fact(stage = Stage.INTAKE, name = "case-linked")
public record CaseLinked(UUID otherCase, Relation relation) implements IntakeEvent {
}
