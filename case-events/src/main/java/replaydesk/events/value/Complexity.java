package replaydesk.events.value;

/** How much experience a case seems to need; hard ones go at once to higher levels (R9). */
public enum Complexity {
    SIMPLE,
    NORMAL,
    HARD
}
