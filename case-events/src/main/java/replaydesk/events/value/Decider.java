package replaydesk.events.value;

/** Decider of an event: a rule, a model or a person. */
public enum Decider {
    RULE,
    MODEL,
    PERSON
}
