package replaydesk.events.value;

/** Who or what decided. */
public enum Decider {
    RULE,
    MODEL,
    PERSON
}
