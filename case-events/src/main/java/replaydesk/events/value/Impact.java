package replaydesk.events.value;

/** Extent of what is affected (R9). */
public enum Impact {
    HIGH,
    MEDIUM,
    LOW
}
