package replaydesk.events.problem;

/**
 * Events of a problem, which only escalation-service writes (R18). Each presumes and advances {@code life}: of two
 * decisions on the same view one counts.
 */
public sealed interface ProblemEvent permits ProblemOpened, ProblemReproduced, RootCauseFound, WorkaroundPublished,
        ReleaseDecided, FixReleased, RequestersInformed, ProblemClosed {
}
