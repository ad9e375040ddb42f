package replaydesk.events.value;

/** Time that a service level target measures (R26, R27). */
public enum Metric {
    FIRST_RESPONSE,
    NEXT_RESPONSE,
    RESOLUTION,
    /** Time at one support level. */
    LEVEL,
    /** Time with the vendor (R19). */
    VENDOR
}
