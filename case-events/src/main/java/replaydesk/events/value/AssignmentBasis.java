package replaydesk.events.value;

/** How the assignee was found (R15). */
public enum AssignmentBasis {
    SKILL,
    /** The least busy. */
    LOAD,
    /** Whose turn it was. */
    TURN,
    /** A person chose. */
    PERSON,
    /** Named by the routing rule. */
    RULE
}
