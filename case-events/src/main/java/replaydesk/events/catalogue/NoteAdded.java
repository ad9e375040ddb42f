package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.value.Personal;

/** An internal remark, never shown to the requester. */
@Fact(stage = Stage.INTAKE, name = "note-added", presumesLife = false)
public record NoteAdded(UUID noteId, String author, @Personal String text) implements IntakeEvent {
}
