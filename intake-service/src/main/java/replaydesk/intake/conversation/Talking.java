package replaydesk.intake.conversation;

import java.time.Instant;
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

/**
 * Decisions on messages and notes. They are true whatever else happened to the case: a message is refused only on a
 * merged case or for a time before the case, a note never.
 */
final class Talking {

    private Talking() {
    }

    /**
     * Decides on a message of a requester or system, or one that an operator wrote down for the requester.
     *
     * @param at time of the message; null for now
     */
    static Decision receive(CaseView<IntakeCase> view, UUID id, PostMessage message, Instant at,
            Channel byDefault, Caller caller) {
        var refused = refusal(view.state(), at);
        if (refused != null) {
            return refused;
        }
        var channel = message.channel() == null ? byDefault : message.channel();
        return Decision.emit(new MessageReceived(id, caller.subject(), channel, message.text(), List.of(),
                message.answersRequest(), message.onBehalfOf())).at(at);
    }

    /** Decides on an answer of the desk. */
    static Decision send(CaseView<IntakeCase> view, UUID id, PostMessage message, Instant at, Caller caller) {
        var refused = refusal(view.state(), at);
        if (refused != null) {
            return refused;
        }
        var kind = message.kind() == null ? MessageKind.INFORMATION : message.kind();
        return Decision.emit(new MessageSent(id, caller.subject(), message.text(), kind)).at(at);
    }

    static Decision note(UUID id, AddNote note, Caller caller) {
        return Decision.emit(new NoteAdded(id, caller.subject(), note.text()));
    }

    private static Decision refusal(IntakeCase state, Instant at) {
        if (state.life() == Life.MERGED) {
            return Decision.refuse("merged", "Expected the case to stand by itself, but it was merged into another");
        }
        if (at != null && state.registeredAt() != null && at.isBefore(state.registeredAt())) {
            return Decision.refuse("before-registration", "Expected a time since the case was registered at %s, but it is %s",
                    state.registeredAt(), at);
        }
        return null;
    }
}
