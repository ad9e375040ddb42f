package replaydesk.feedback.evolution;

import java.time.Instant;
import java.util.UUID;

/**
 * A survey that was sent.
 *
 * @param link     id of the link under which it is answered
 * @param event    the event that asked
 * @param language language of the survey, BCP 47
 * @param at       time when the log received the asking event
 * @param answer   null until answered
 */
public record Ask(UUID link, UUID event, String language, Instant at, Instant expiresAt, boolean reminded,
        AskState state, Answer answer) {

    /** Returns the state at a moment: the survey may have expired before the log says so. */
    public AskState stateAt(Instant now) {
        return state == AskState.OPEN && expiresAt != null && !now.isBefore(expiresAt) ? AskState.EXPIRED : state;
    }

    Ask remindedOf() {
        return new Ask(link, event, language, at, expiresAt, true, state, answer);
    }

    Ask expired() {
        return state == AskState.OPEN ? ended(AskState.EXPIRED) : this;
    }

    /** Voids an open survey. An answered one stays answered, whatever happens to the case. */
    Ask voided() {
        return state == AskState.OPEN ? ended(AskState.VOID) : this;
    }

    /** Records the first answer. An answer that came although the survey was void or expired counts, too. */
    Ask answered(Answer given) {
        return answer != null ? this
                : new Ask(link, event, language, at, expiresAt, reminded, AskState.ANSWERED, given);
    }

    Ask followedUp() {
        return answer == null ? this
                : new Ask(link, event, language, at, expiresAt, reminded, state, answer.followedUpOn());
    }

    private Ask ended(AskState how) {
        return new Ask(link, event, language, at, expiresAt, reminded, how, answer);
    }
}
