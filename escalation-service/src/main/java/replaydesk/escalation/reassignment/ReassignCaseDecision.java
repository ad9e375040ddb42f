package replaydesk.escalation.reassignment;

import java.util.List;
import replaydesk.escalation.assignment.AssignCase;
import replaydesk.escalation.assignment.AssignCaseDecision;
import replaydesk.escalation.evolution.Assignment;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.reference.ListedSpecialists;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.WorkDeclined;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.AssignmentReason;
import replaydesk.events.value.AssignmentReasonKind;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.stage.Teams;

/** The decision to give one of a specialist's cases to somebody else (R15). */
final class ReassignCaseDecision {

    private ReassignCaseDecision() {
    }

    /**
     * Decides on one case.
     *
     * @param from pseudonymous id of the specialist with whom it has to lie
     */
    static Decision decide(CaseView<EscalationCase> view, String from, ReassignCases command, InForce reference) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        var assignment = view.state().handling().assignment();
        if (assignment == null || !from.equals(assignment.specialist())) {
            return Decision.refuse("moved-on", "Expected the case to lie with %s, but it lies with %s", from,
                    assignment == null || assignment.specialist() == null ? "nobody" : assignment.specialist());
        }
        return command.findsSomebody() ? find(assignment, command, reference)
                : AssignCaseDecision.decide(view, new AssignCase(null, command.team(), command.to(), command.reason()),
                        reference);
    }

    private static Decision find(Assignment assignment, ReassignCases command, InForce reference) {
        var from = assignment.specialist();
        return ListedSpecialists
                .substitute(from, assignment.team(), reference).<Decision>map(substitute -> Decision.emit(
                        new CaseAssigned(assignment.level(), assignment.team(), substitute.id(), AssignmentBasis.PERSON,
                                command.reason(), Teams.assigns(assignment.team(), reference),
                                List.of(new AssignmentReason(AssignmentReasonKind.SUBSTITUTE, from, null, null)),
                                List.of(),
                                List.of(substitute.document().reference()), null)))
                .orElseGet(() -> Decision.emit(new WorkDeclined(from, command.reason())));
    }
}
