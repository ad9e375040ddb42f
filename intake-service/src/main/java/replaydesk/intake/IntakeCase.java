package replaydesk.intake;

import java.time.Instant;
import java.util.UUID;

/**
 * What intake knows of a case.
 *
 * @param registeredAt when the request was made: nothing is said on a case before it
 */
public record IntakeCase(Life life, UUID lastMessage, Instant registeredAt) {

    /** How far the case has come, as far as its intake is concerned. */
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
