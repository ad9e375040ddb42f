package replaydesk.events.value;

/** Kind of a proposed solution (R16). */
public enum SolutionKind {
    /** An answer, a link, an article. */
    INFORMATION,
    WORKAROUND,
    FIX
}
