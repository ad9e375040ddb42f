package replaydesk.escalation.evolution;

import java.util.ArrayList;
import java.util.List;

/**
 * People who know the case from before: the last specialist of each team that had it at a level (R20).
 *
 * @param stays the last one of a place, the latest place last
 */
public record Acquaintance(List<Stay> stays) {

    static final Acquaintance NONE = new Acquaintance(List.of());

    private static final int MOST = 20;

    /** A specialist who had the case. */
    public record Stay(int level, String team, String specialist) {

        private boolean isOf(int otherLevel, String otherTeam) {
            return level == otherLevel && team.equals(otherTeam);
        }
    }

    public Acquaintance {
        stays = stays == null ? List.of() : List.copyOf(stays);
    }

    /** Notes that a specialist has the case; nothing where one of the three is not known. */
    Acquaintance with(Assignment assignment) {
        if (assignment == null || assignment.team() == null || assignment.specialist() == null) {
            return this;
        }
        var left = new ArrayList<>(without(assignment.level(), assignment.team()));
        left.add(new Stay(assignment.level(), assignment.team(), assignment.specialist()));
        return new Acquaintance(left.subList(Math.max(0, left.size() - MOST), left.size()));
    }

    /** Forgets who declined the case there. */
    Acquaintance forget(Assignment assignment) {
        return assignment == null || assignment.team() == null ? this
                : new Acquaintance(without(assignment.level(), assignment.team()));
    }

    private List<Stay> without(int level, String team) {
        return stays.stream().filter(stay -> !stay.isOf(level, team)).toList();
    }

    /**
     * Returns the last who had the case at a level; null if nobody had.
     *
     * @param team null for any team
     */
    public Stay at(int level, String team) {
        return stays.reversed().stream()
                .filter(stay -> team == null ? stay.level() == level : stay.isOf(level, team)).findFirst().orElse(null);
    }
}
