package replaydesk.events.catalogue;

import replaydesk.events.log.Counter;
import replaydesk.events.value.ReferenceVersion;

/**
 * A known solution helped before anyone worked on the case (R6).
 *
 * @param by the person who reported it, pseudonymous
 * @param onBehalfOf the requester who said so, when an operator or a system reported it; absent otherwise
 */
@Fact(stage = Stage.INTAKE, name = "self-help-accepted", presumes = Counter.PROPOSAL, advances = Counter.PROPOSAL)
public record SelfHelpAccepted(ReferenceVersion knownSolution, String by, String onBehalfOf) implements IntakeEvent {

    /** Creates an acceptance that is nobody else's word than that of {@code by}. */
    public SelfHelpAccepted(ReferenceVersion knownSolution, String by) {
        this(knownSolution, by, null);
    }
}
