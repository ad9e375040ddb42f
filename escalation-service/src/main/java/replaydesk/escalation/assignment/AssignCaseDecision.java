package replaydesk.escalation.assignment;

import java.util.List;
import java.util.Objects;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.Handling;
import replaydesk.escalation.vendor.VendorConsent;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseUnassigned;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.stage.Destination;
import replaydesk.kit.stage.EscalationRules;
import replaydesk.kit.stage.Levels;
import replaydesk.kit.stage.Specialists;
import replaydesk.kit.stage.Teams;

/** A person's decision to assign or unassign a case (R15). */
public final class AssignCaseDecision {

    private AssignCaseDecision() {
    }

    /** Decides by the case as it lies. */
    public static Decision decide(CaseView<EscalationCase> view, AssignCase command, InForce reference) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        var handling = view.state().handling();
        return command.toNobody() ? unassign(handling, command)
                : VendorConsent.guard(view, assign(handling, command, reference), reference);
    }

    private static Decision unassign(Handling handling, AssignCase command) {
        if (command.level() != null) {
            return Decision.refuse("nobody-named",
                    "Expected a team or a specialist at level %d, but there is neither", command.level());
        }
        return handling.assignment() == null
                ? Decision.refuse("not-assigned", "Expected the case to be assigned, but it lies with nobody")
                : Decision.emit(new CaseUnassigned(command.reason()));
    }

    private static Decision assign(Handling handling, AssignCase command, InForce reference) {
        var team = command.team() != null ? command.team() : handling.team();
        return team == null
                ? Decision.refuse("no-team", "Expected a team, but the case has none that a specialist could be of")
                : destination(handling, command, reference)
                        .decide(place -> assign(handling, place.level(), team, command, reference));
    }

    /** Finds where the case is to lie; a case that stays with its team stays at its level. */
    private static Destination destination(Handling handling, AssignCase command, InForce reference) {
        boolean stays = command.team() == null || command.team().equals(handling.team());
        var level = command.level() != null || !stays ? command.level() : levelOf(handling);
        return Destination.of(level, command.team(), Levels.LOWEST, reference);
    }

    private static Integer levelOf(Handling handling) {
        return handling.level() == null ? Levels.LOWEST : Math.max(Levels.LOWEST, handling.level());
    }

    private static Decision assign(Handling handling, int level, String team, AssignCase command,
            InForce reference) {
        var unknown = Specialists.refusal(command.specialist(), team, reference);
        if (unknown != null) {
            return unknown;
        }
        return lies(handling, level, team, command.specialist())
                ? Decision.refuse("already-assigned",
                        "Expected a change, but the case already lies with %s at level %d",
                        command.specialist() == null ? team : command.specialist(), level)
                : Decision.emit(new CaseAssigned(level, team, command.specialist(), AssignmentBasis.PERSON,
                        command.reason(), Teams.assigns(team, reference), List.of(), List.of(), List.of(), null,
                        stays(handling, level, team) ? List.of()
                                : EscalationRules.watching(level, team, reference)));
    }

    private static boolean stays(Handling handling, int level, String team) {
        return handling.watched() != null && Objects.equals(handling.level(), level) && team.equals(handling.team());
    }

    private static boolean lies(Handling handling, int level, String team, String specialist) {
        var assignment = handling.assignment();
        return assignment != null && assignment.level() == level && team.equals(assignment.team())
                && Objects.equals(specialist, assignment.specialist());
    }
}
