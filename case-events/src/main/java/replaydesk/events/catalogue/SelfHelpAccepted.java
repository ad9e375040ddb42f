package replaydesk.events.catalogue;

import replaydesk.events.log.Counter;
import replaydesk.events.value.ReferenceVersion;

/**
 * A known solution helped before anyone worked on the case (R6).
 *
 * @param by the person, pseudonymous
 */
@Fact(stage = Stage.INTAKE, name = "self-help-accepted", presumes = Counter.PROPOSAL, advances = Counter.PROPOSAL)
public record SelfHelpAccepted(ReferenceVersion knownSolution, String by) implements IntakeEvent {
}
