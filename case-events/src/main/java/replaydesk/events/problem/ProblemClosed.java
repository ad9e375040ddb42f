package replaydesk.events.problem;

import replaydesk.events.catalogue.Fact;
import replaydesk.events.catalogue.Stage;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/** The work on the problem ended. */
@Fact(stage = Stage.ESCALATION, name = "problem-closed", advances = Counter.LIFE)
public record ProblemClosed(ProblemOutcome outcome, @Personal String reason) implements ProblemEvent {
}
