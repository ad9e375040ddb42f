package replaydesk.intake.conversation;

import java.util.List;
import java.util.UUID;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.MessageSent;
import replaydesk.events.catalogue.NoteAdded;
import replaydesk.events.value.Channel;
import replaydesk.events.value.MessageKind;
import replaydesk.intake.IntakeCase;
import replaydesk.intake.IntakeCase.Life;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/** Decisions on what is said: it is true whatever else happened, so nothing but a merged case stands against it. */
final class Talking {

    private Talking() {
    }

    /** A requester's or a system's message, or one that an operator wrote down for the requester. */
    static Decision receive(CaseView<IntakeCase> view, UUID id, PostMessage message, Channel byDefault, Caller caller) {
        if (view.state().life() == Life.MERGED) {
            return merged();
        }
        var channel = message.channel() == null ? byDefault : message.channel();
        return Decision.emit(new MessageReceived(id, caller.subject(), channel, message.text(), List.of(),
                message.answersRequest(), message.onBehalfOf())).at(message.occurredAt());
    }

    /** The desk's answer. */
    static Decision send(CaseView<IntakeCase> view, UUID id, PostMessage message, Caller caller) {
        if (view.state().life() == Life.MERGED) {
            return merged();
        }
        var kind = message.kind() == null ? MessageKind.INFORMATION : message.kind();
        return Decision.emit(new MessageSent(id, caller.subject(), message.text(), kind)).at(message.occurredAt());
    }

    static Decision note(UUID id, AddNote note, Caller caller) {
        return Decision.emit(new NoteAdded(id, caller.subject(), note.text()));
    }

    private static Decision merged() {
        return Decision.refuse("merged", "Expected the case to stand by itself, but it was merged into another");
    }
}
