package replaydesk.events.value;

/** Experience that a case seems to need. Hard cases go to higher levels at once (R9). */
public enum Complexity {
    SIMPLE,
    NORMAL,
    HARD
}
