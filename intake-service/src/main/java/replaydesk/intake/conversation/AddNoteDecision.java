package replaydesk.intake.conversation;

import java.util.UUID;
import replaydesk.events.catalogue.NoteAdded;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.stage.Decision;

/** The decision to add an internal note, which never refuses. */
final class AddNoteDecision {

    private AddNoteDecision() {
    }

    static Decision decide(UUID id, AddNote note, Caller caller) {
        return Decision.emit(new NoteAdded(id, caller.subject(), note.text()));
    }
}
