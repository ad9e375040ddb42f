package replaydesk.events.problem;

/** Outcome of the work on a problem (R18). */
public enum ProblemOutcome {
    FIXED,
    /** The cause stays; the workaround is all there will be. */
    WORKAROUND_ONLY,
    NOT_REPRODUCIBLE,
    DUPLICATE,
    /** The cause lies elsewhere, or it did not come back. */
    OTHER
}
