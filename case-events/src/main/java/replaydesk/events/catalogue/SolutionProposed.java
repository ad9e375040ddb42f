package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;
import replaydesk.events.value.ProblemEventReference;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.SolutionKind;

/**
 * A solution was proposed: the requester was told what to do (R16, R17). Counts as a response (R28).
 *
 * @param text the steps
 * @param knownSolution the known solution used; absent when none was (R12)
 * @param problem the problem whose workaround or fix it is, and the event that published it; absent when a person
 *     proposed it for this case alone (R18)
 */
@Fact(stage = Stage.ESCALATION, name = "solution-proposed",
        presumes = {Counter.PROPOSAL, Counter.ASSIGNMENT},
        advances = {Counter.PROPOSAL, Counter.RESPONSE},
        owed = true)
public record SolutionProposed(
        UUID proposalId,
        SolutionKind kind,
        @Personal String text,
        ReferenceVersion knownSolution,
        ProblemEventReference problem) implements EscalationEvent {

    /** Creates a proposal for one case alone. */
    public SolutionProposed(UUID proposalId, SolutionKind kind, String text, ReferenceVersion knownSolution) {
        this(proposalId, kind, text, knownSolution, null);
    }
}
