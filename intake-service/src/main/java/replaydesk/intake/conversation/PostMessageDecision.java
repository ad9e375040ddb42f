package replaydesk.intake.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.MessageSent;
import replaydesk.events.value.Channel;
import replaydesk.events.value.MessageKind;
import replaydesk.intake.evolution.IntakeCase;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.stage.Life;
import replaydesk.kit.stage.OnBehalf;

/**
 * The decisions on messages. What is said is true whatever else happened, so all that stands against it is that it
 * would reach nobody, or a time before the case.
 */
final class PostMessageDecision {

    private PostMessageDecision() {
    }

    /**
     * Decides on a message of a requester or system, or one that an operator wrote down for the requester.
     *
     * @param at  when it was said; null for now
     * @param now after a certain time no message brings an ended case back: nobody would read it
     */
    static Decision receive(CaseView<IntakeCase> view, UUID id, PostMessage message, Instant at,
            Channel byDefault, Caller caller, Instant now) {
        var refused = Stream.of(refusal(view.state(), at), unread(view.state(), now),
                OnBehalf.refusal(view, message.onBehalfOf(), caller.speaksForOthers()))
                .filter(Objects::nonNull).findFirst().orElse(null);
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

    /** Why nobody would read a message of the requester; null when the desk will. */
    private static Decision unread(IntakeCase state, Instant now) {
        if (state.spam()) {
            return Decision.refuse("withdrawn",
                    "Expected a case that goes on, but it was withdrawn as spam; register a new request");
        }
        var until = state.reopenUntil();
        return until == null || !now.isAfter(until) ? null : Decision.refuse("window-passed",
                "Expected a message by %s, until when it brings the case back, but that has passed;"
                        + " register a new request that names this one",
                until);
    }

    private static Decision refusal(IntakeCase state, Instant at) {
        if (state.life() == Life.MERGED) {
            return Decision.refuse("merged", "Expected the case to stand by itself, but it was merged into another");
        }
        if (at != null && state.registeredAt() != null && at.isBefore(state.registeredAt())) {
            return Decision.refuse("before-registration",
                    "Expected a time since the case was registered at %s, but it is %s",
                    state.registeredAt(), at);
        }
        return null;
    }
}
