package replaydesk.events.problem;

/** How the work on a problem ended (R18). */
public enum ProblemOutcome {
    FIXED,
    /** The cause stays; the workaround is all there will be. */
    WORKAROUND_ONLY,
    NOT_REPRODUCIBLE,
    DUPLICATE,
    /** The cause lies elsewhere, or it did not come back. */
    OTHER
}
