package replaydesk.intake;

import java.util.UUID;

/** What intake knows of a case. */
public record IntakeCase(Life life, UUID lastMessage) {

    /** How far the case has come, as far as its intake is concerned. */
    public enum Life { OPEN, CLOSED, WITHDRAWN, MERGED }

    static final IntakeCase NEW = new IntakeCase(Life.OPEN, null);

    IntakeCase with(Life other) {
        return new IntakeCase(other, lastMessage);
    }

    IntakeCase lastMessage(UUID message) {
        return new IntakeCase(life, message);
    }
}
