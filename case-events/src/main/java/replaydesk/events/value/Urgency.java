package replaydesk.events.value;

/** Urgency of a case: how long it can wait (R9). */
public enum Urgency {
    HIGH,
    MEDIUM,
    LOW
}
