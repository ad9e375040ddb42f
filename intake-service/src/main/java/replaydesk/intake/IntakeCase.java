package replaydesk.intake;

import java.time.Instant;
import java.util.UUID;

/**
 * The state that intake holds of a case.
 *
 * @param registeredAt time of the registration; no message on the case may be older
 */
public record IntakeCase(Life life, UUID lastMessage, Instant registeredAt) {

    /** Progress of a case in the eyes of intake. */
    public enum Life { OPEN, CLOSED, WITHDRAWN, MERGED }

    static final IntakeCase NEW = new IntakeCase(Life.OPEN, null, null);

    IntakeCase with(Life other) {
        return new IntakeCase(other, lastMessage, registeredAt);
    }

    IntakeCase lastMessage(UUID message) {
        return new IntakeCase(life, message, registeredAt);
    }

    IntakeCase registered(Instant at) {
        return new IntakeCase(life, lastMessage, at);
    }
}
