package replaydesk.intake.evolution;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.status.Ending;
import replaydesk.events.status.ReopeningWindow;
import replaydesk.events.status.Resolution;
import replaydesk.kit.stage.Life;

/**
 * The state that intake holds of a case.
 *
 * @param ending       in which ways it is over
 * @param endedAt      when it was last closed or withdrawn; null while it never was
 * @param spam         whether it was withdrawn as spam
 * @param registeredAt when the request was made: nothing is said on a case before it
 * @param resolution   whether the case is solved, as every stage folds it
 */
public record IntakeCase(Ending ending, Instant endedAt, boolean spam, UUID lastMessage, Instant registeredAt,
        Resolution resolution) {

    public static final IntakeCase NEW = new IntakeCase(Ending.NONE, null, false, null, null,
            Resolution.NONE);

    public IntakeCase {
        resolution = resolution == null ? Resolution.NONE : resolution;
    }

    /** Tells whether the requester helped themselves, and nothing has voided that since. */
    public boolean helpedThemselves() {
        return resolution.holds() && resolution.proposal() == null;
    }

    /** Returns whether the case is open, or in which way it ended. */
    public Life life() {
        return Life.of(ending);
    }

    /** The last moment at which a message brings the case back; null while it is open. */
    public Instant reopenUntil() {
        return endedAt == null ? null : ReopeningWindow.endOf(endedAt);
    }

    IntakeCase with(Ending changed) {
        return new IntakeCase(changed, endedAt, spam, lastMessage, registeredAt, resolution);
    }

    IntakeCase with(Resolution changed) {
        return new IntakeCase(ending, endedAt, spam, lastMessage, registeredAt, changed);
    }

    IntakeCase closed(Instant at) {
        return new IntakeCase(ending.close(), at, false, lastMessage, registeredAt, resolution);
    }

    IntakeCase withdrawn(boolean asSpam, Instant at) {
        return new IntakeCase(ending.withdraw(), at, asSpam, lastMessage, registeredAt, resolution);
    }

    IntakeCase reopened() {
        return new IntakeCase(ending.reopen(), null, false, lastMessage, registeredAt, resolution);
    }

    IntakeCase lastMessage(UUID message) {
        return new IntakeCase(ending, endedAt, spam, message, registeredAt, resolution);
    }

    IntakeCase registered(Instant at) {
        return new IntakeCase(ending, endedAt, spam, lastMessage, at, resolution);
    }
}
