package replaydesk.events.value;

/** What follows from impact and urgency, in falling order (R9); targets depend on it (R26). */
public enum Priority {
    CRITICAL,
    HIGH,
    MODERATE,
    LOW,
    PLANNING
}
