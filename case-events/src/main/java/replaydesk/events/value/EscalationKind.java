package replaydesk.events.value;

/** For want of skill or of authority (R14). */
public enum EscalationKind {
    FUNCTIONAL,
    HIERARCHICAL
}
