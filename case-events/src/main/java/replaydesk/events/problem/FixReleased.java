package replaydesk.events.problem;

import replaydesk.events.catalogue.Fact;
import replaydesk.events.catalogue.Stage;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * The fix is there. It is proposed in every linked case.
 *
 * @param release the release that has it; absent when it needed none
 * @param text what the requester is to do
 */
@Fact(stage = Stage.ESCALATION, name = "fix-released", advances = Counter.LIFE)
public record FixReleased(String release, @Personal String text) implements ProblemEvent {
}
