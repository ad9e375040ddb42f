package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.SolutionKind;

/**
 * A solution was proposed: the requester was told what to do (R16, R17). Counts as a response (R28).
 *
 * @param text the steps
 * @param knownSolution the known solution used; absent when none was (R12)
 */
@Fact(stage = Stage.ESCALATION, name = "solution-proposed",
        presumes = {Counter.PROPOSAL, Counter.ASSIGNMENT},
        advances = {Counter.PROPOSAL, Counter.RESPONSE})
public record SolutionProposed(
        UUID proposalId,
        SolutionKind kind,
        @Personal String text,
        ReferenceVersion knownSolution) implements EscalationEvent {
}
