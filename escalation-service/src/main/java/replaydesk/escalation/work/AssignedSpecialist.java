package replaydesk.escalation.work;

import replaydesk.escalation.evolution.Assignment;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.stage.Decision;

/** Checks that the caller may answer for the specialist to whom a case is assigned. */
final class AssignedSpecialist {

    private AssignedSpecialist() {
    }

    /** Returns a refusal if the caller is neither the assigned specialist nor a lead; null if the caller may decide. */
    static Decision.Refused refusal(EscalationCase state, Caller caller) {
        var ended = state.life().refusal();
        if (ended != null) {
            return ended;
        }
        var assignment = state.handling().assignment();
        if (assignment == null || assignment.specialist() == null) {
            return Decision.refuse("no-specialist", "Expected the case to lie with a specialist, but it lies with %s",
                    with(assignment));
        }
        return caller.subject().equals(assignment.specialist()) || caller.is(Role.LEAD) ? null
                : Decision.refuse("not-yours", "Expected %s or a lead to decide, but it is %s",
                        assignment.specialist(), caller.subject());
    }

    private static String with(Assignment assignment) {
        return assignment == null ? "nobody" : assignment.team() == null ? "a level alone" : "a team";
    }
}
