package replaydesk.events.value;

/** Basis on which the assignee was chosen (R15). */
public enum AssignmentBasis {
    SKILL,
    /** The least busy specialist. */
    LOAD,
    /** The specialist whose turn it was. */
    TURN,
    /** A person's choice. */
    PERSON,
    /** Named by the routing rule. */
    RULE
}
