package replaydesk.bench.demo.translation;

import java.util.List;
import java.util.Objects;
import replaydesk.bench.client.DeskCommand;
import replaydesk.bench.demo.incidents.LogLine;
import replaydesk.events.value.EscalationKind;

/** Follows the assignee of an incident, and makes the commands that assign the case accordingly. */
final class Handover {

    private final SupportLevels levels;
    private String team;
    private String specialist;
    private Integer level;
    private boolean begun;
    private int reassignments;

    Handover(SupportLevels levels) {
        this.levels = levels;
    }

    /** Returns the commands that assign the case to the line's assignee; none when it is assigned already. */
    List<DeskCommand> to(LogLine line) {
        var group = line.group();
        if (group == null) {
            return team == null || unnamed() ? List.of() : List.of(release());
        }
        int next = levels.level(group);
        if (group.equals(team)) {
            return Objects.equals(specialist, line.assignedTo()) ? List.of()
                    : List.of(assign(next, group, line.assignedTo(), null));
        }
        if (level == null || level == next) {
            return List.of(assign(next, group, line.assignedTo(), null));
        }
        var passedOn = passOn(next, group);
        return line.assignedTo() == null ? List.of(passedOn)
                : List.of(passedOn, assign(next, group, line.assignedTo(), null));
    }

    /** Assigns a resolved case without a group to a team without a name, at that team's level. */
    DeskCommand toUnnamedTeam(String resolvedBy) {
        return assign(null, Script.UNNAMED_TEAM, resolvedBy, "Resolved while the log names no group");
    }

    private DeskCommand release() {
        lies(null, null, null);
        return new DeskCommand.Assign(null, null, null, "The log names no group any more");
    }

    private DeskCommand assign(Integer toLevel, String group, String person, String reason) {
        lies(toLevel, group, person);
        return new DeskCommand.Assign(toLevel, group, person, reason);
    }

    private DeskCommand passOn(int next, String group) {
        boolean up = next > level;
        lies(next, group, null);
        return up ? new DeskCommand.Escalate(next, EscalationKind.FUNCTIONAL, group,
                "The log moves it on from the first line")
                : new DeskCommand.HandBack(next, group, "The log moves it back to the first line");
    }

    private void lies(Integer atLevel, String group, String person) {
        if (begun && !Objects.equals(team, group)) {
            reassignments++;
        }
        begun |= group != null;
        level = atLevel;
        team = group;
        specialist = person;
    }

    /** Tells whether the case is unassigned. */
    boolean withNobody() {
        return team == null;
    }

    private boolean unnamed() {
        return Script.UNNAMED_TEAM.equals(team);
    }

    /** Returns the assignee of the case, and the number of changes of team since it first had one. */
    FinalState.Place place() {
        return new FinalState.Place(team, specialist, level, reassignments);
    }
}
