package replaydesk.events.value;

/** Priority of a case, highest first: follows from impact and urgency (R9), and targets depend on it (R26). */
public enum Priority {
    CRITICAL,
    HIGH,
    MODERATE,
    LOW,
    PLANNING
}
