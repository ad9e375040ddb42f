package replaydesk.events.problem;

import java.util.List;
import replaydesk.events.catalogue.Fact;
import replaydesk.events.catalogue.Stage;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * Somebody tried to reproduce the problem.
 *
 * @param reproduced false if it did not happen again
 * @param environment where it was tried; absent when it goes without saying
 */
@Fact(stage = Stage.ESCALATION, name = "problem-reproduced", advances = Counter.LIFE)
public record ProblemReproduced(boolean reproduced, @Personal List<String> steps, @Personal String environment)
        implements ProblemEvent {

    public ProblemReproduced {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }
}
