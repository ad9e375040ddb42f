package replaydesk.events.value;

/** Kind of escalation: functional for lack of skill, hierarchical for lack of authority (R14). */
public enum EscalationKind {
    FUNCTIONAL,
    HIERARCHICAL
}
