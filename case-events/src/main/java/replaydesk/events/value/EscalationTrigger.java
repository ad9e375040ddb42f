package replaydesk.events.value;

/** Trigger that makes a rule escalate a case (R14). */
public enum EscalationTrigger {
    /** No specialist has had the case for a time. */
    UNASSIGNED,
    /** The case has been at the level for a time. */
    AT_LEVEL,
    /** A service-level target is close. */
    WARNED,
    /** A service-level target was missed. */
    BREACHED,
    /** So many solutions were rejected. */
    REJECTED
}
