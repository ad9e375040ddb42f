package replaydesk.escalation.assignment;

import java.util.Objects;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.Handling;
import replaydesk.escalation.reference.Levels;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseUnassigned;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/** A person's decision to assign or unassign a case (R15). */
final class AssignCaseDecision {

    private AssignCaseDecision() {
    }

    static Decision decide(CaseView<EscalationCase> view, AssignCase command) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        var handling = view.state().handling();
        return command.toNobody() ? unassign(handling, command) : assign(handling, command);
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

    private static Decision assign(Handling handling, AssignCase command) {
        int level = command.level() != null ? command.level()
                : handling.level() == null ? Levels.LOWEST : Math.max(Levels.LOWEST, handling.level());
        var unknown = Levels.refusal(level);
        if (unknown != null) {
            return unknown;
        }
        var team = command.team() != null ? command.team() : handling.team();
        if (team == null) {
            return Decision.refuse("no-team", "Expected a team, but the case has none that a specialist could be of");
        }
        return lies(handling, level, team, command.specialist())
                ? Decision.refuse("already-assigned",
                        "Expected a change, but the case already lies with %s at level %d",
                        command.specialist() == null ? team : command.specialist(), level)
                : Decision.emit(new CaseAssigned(level, team, command.specialist(), AssignmentBasis.PERSON,
                        command.reason()));
    }

    private static boolean lies(Handling handling, int level, String team, String specialist) {
        var assignment = handling.assignment();
        return assignment != null && assignment.level() == level && team.equals(assignment.team())
                && Objects.equals(specialist, assignment.specialist());
    }
}
