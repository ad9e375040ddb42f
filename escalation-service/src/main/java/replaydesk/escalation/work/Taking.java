package replaydesk.escalation.work;

import replaydesk.escalation.evolution.Assignment;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.WorkAccepted;
import replaydesk.events.catalogue.WorkDeclined;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/** The decision of an assigned specialist, or of a lead in their place: to accept the work, or to decline it. */
final class Taking {

    private Taking() {
    }

    static Decision accept(CaseView<EscalationCase> view, Caller caller) {
        var refusal = refusal(view.state(), caller);
        if (refusal != null) {
            return refusal;
        }
        var assignment = view.state().handling().assignment();
        return assignment.accepted()
                ? Decision.refuse("already-accepted", "Expected the assignment to be open, but %s took it already",
                        assignment.specialist())
                : Decision.emit(new WorkAccepted(assignment.specialist()));
    }

    static Decision decline(CaseView<EscalationCase> view, DeclineWork command, Caller caller) {
        var refusal = refusal(view.state(), caller);
        return refusal != null ? refusal : Decision.emit(
                new WorkDeclined(view.state().handling().assignment().specialist(), command.reason()));
    }

    private static Decision.Refused refusal(EscalationCase state, Caller caller) {
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
