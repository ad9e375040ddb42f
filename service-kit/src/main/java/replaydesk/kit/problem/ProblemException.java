package replaydesk.kit.problem;

/** Carries a problem to the edge. Has no stack trace, since a problem is an answer, not a fault in the program. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.type() + ": " + problem.detail(), null, false, false);
        this.problem = problem;
    }

    /** The problem that the caller gets. */
    public Problem problem() {
        return problem;
    }
}
