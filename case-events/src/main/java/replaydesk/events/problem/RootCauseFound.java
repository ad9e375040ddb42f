package replaydesk.events.problem;

import replaydesk.events.catalogue.Fact;
import replaydesk.events.catalogue.Stage;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * The root cause was found.
 *
 * @param component what it lies in; absent when nobody has said
 */
@Fact(stage = Stage.ESCALATION, name = "root-cause-found", advances = Counter.LIFE)
public record RootCauseFound(@Personal String cause, @Personal String component) implements ProblemEvent {
}
