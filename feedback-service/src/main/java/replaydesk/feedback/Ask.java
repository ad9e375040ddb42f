package replaydesk.feedback;

import java.time.Instant;
import java.util.UUID;

/**
 * A survey that was sent.
 *
 * @param link     names the link that it is answered by
 * @param event    that asked
 * @param language that it was asked in, BCP 47
 * @param at       when the log had the asking
 * @param answer   null until answered
 */
public record Ask(UUID link, UUID event, String language, Instant at, Instant expiresAt, boolean reminded,
        AskState state, Answer answer) {

    /** The state at a moment: the time may be over before the log says so. */
    public AskState stateAt(Instant now) {
        return state == AskState.OPEN && expiresAt != null && !now.isBefore(expiresAt) ? AskState.EXPIRED : state;
    }

    Ask remindedOf() {
        return new Ask(link, event, language, at, expiresAt, true, state, answer);
    }

    Ask expired() {
        return state == AskState.OPEN ? ended(AskState.EXPIRED) : this;
    }

    /** A survey that was answered stays so, whatever becomes of the case. */
    Ask voided() {
        return state == AskState.OPEN ? ended(AskState.VOID) : this;
    }

    /** An answer that came while the case went on is welcome all the same. */
    Ask answered(Answer given) {
        return answer != null ? this : new Ask(link, event, language, at, expiresAt, reminded, AskState.ANSWERED, given);
    }

    Ask followedUp() {
        return answer == null ? this
                : new Ask(link, event, language, at, expiresAt, reminded, state, answer.followedUpOn());
    }

    private Ask ended(AskState how) {
        return new Ask(link, event, language, at, expiresAt, reminded, how, answer);
    }
}
