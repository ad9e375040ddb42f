package replaydesk.events.value;

/** What a proposed solution is (R16). */
public enum SolutionKind {
    /** An answer, a link, an article. */
    INFORMATION,
    WORKAROUND,
    FIX
}
