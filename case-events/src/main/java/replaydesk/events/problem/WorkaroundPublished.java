package replaydesk.events.problem;

import replaydesk.events.catalogue.Fact;
import replaydesk.events.catalogue.Stage;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;
import replaydesk.events.value.ReferenceVersion;

/**
 * A workaround was published, which makes the problem a known error. It is proposed in every linked case.
 *
 * @param text what the requester is to do
 * @param knownSolution the article that says the same; absent when there is none
 */
@Fact(stage = Stage.ESCALATION, name = "workaround-published", advances = Counter.LIFE)
public record WorkaroundPublished(@Personal String text, ReferenceVersion knownSolution) implements ProblemEvent {
}
