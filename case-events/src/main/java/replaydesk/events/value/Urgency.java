package replaydesk.events.value;

/** How long it can wait (R9). */
public enum Urgency {
    HIGH,
    MEDIUM,
    LOW
}
