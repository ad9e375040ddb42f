package replaydesk.events.catalogue;

import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;
import replaydesk.events.value.WithdrawalReason;

/**
 * The case was withdrawn without being worked on.
 *
 * @param by the person, pseudonymous
 */
@Fact(stage = Stage.INTAKE, name = "case-withdrawn", presumes = Counter.REQUESTER, advances = Counter.LIFE)
public record CaseWithdrawn(String by, WithdrawalReason reason, @Personal String comment) implements IntakeEvent {
}
