package replaydesk.events.value;

/** How much is affected (R9). */
public enum Impact {
    HIGH,
    MEDIUM,
    LOW
}
