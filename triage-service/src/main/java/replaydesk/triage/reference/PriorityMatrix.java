package replaydesk.triage.reference;

import replaydesk.events.value.Impact;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Urgency;

/** The ITIL matrix that gives a priority from impact and urgency (R9). */
public final class PriorityMatrix {

    /** The version of the matrix that is in force. */
    public static final ReferenceVersion VERSION = new ReferenceVersion("priority-matrix", "itil", 1);

    private PriorityMatrix() {
    }

    public static Priority of(Impact impact, Urgency urgency) {
        return switch (impact) {
            case HIGH -> row(urgency, Priority.CRITICAL, Priority.HIGH, Priority.MODERATE);
            case MEDIUM -> row(urgency, Priority.HIGH, Priority.MODERATE, Priority.LOW);
            case LOW -> row(urgency, Priority.MODERATE, Priority.LOW, Priority.PLANNING);
        };
    }

    private static Priority row(Urgency urgency, Priority high, Priority medium, Priority low) {
        return switch (urgency) {
            case HIGH -> high;
            case MEDIUM -> medium;
            case LOW -> low;
        };
    }
}
