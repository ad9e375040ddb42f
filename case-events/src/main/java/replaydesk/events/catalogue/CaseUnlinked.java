package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.value.Relation;

/** A relation to another case was taken back. */
@Fact(stage = Stage.INTAKE, name = "case-unlinked")
public record CaseUnlinked(UUID otherCase, Relation relation) implements IntakeEvent {
}
