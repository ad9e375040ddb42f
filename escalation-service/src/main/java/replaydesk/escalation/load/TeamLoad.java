package replaydesk.escalation.load;

import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.escalation.load.HandledCases.Count;
import replaydesk.escalation.reference.ListedSpecialists;
import replaydesk.escalation.reference.Team;
import replaydesk.kit.reference.InForce;

/**
 * The open cases of a team, as far as the caller may see cases.
 *
 * @param open        number of open cases
 * @param inPool      number of those that no specialist has
 * @param capacity    the most that its specialists should have together; absent for any number
 * @param specialists those who have cases of the team, and those whom the desk has listed
 */
@Schema(requiredProperties = {"team", "open", "inPool", "specialists"})
public record TeamLoad(String team, int open, int inPool, Integer capacity, List<OfSpecialist> specialists) {

    /**
     * Open cases of a specialist of the team.
     *
     * @param open number of open cases in this team
     */
    @Schema(name = "LoadOfSpecialist", requiredProperties = {"specialist", "open", "absent"})
    public record OfSpecialist(String specialist, String name, int open, Integer limit, boolean absent) {
    }

    static TeamLoad of(String team, List<Count> counts, InForce reference) {
        var open = new TreeMap<String, Integer>();
        ListedSpecialists.ofTeam(team, reference).forEach(listed -> open.put(listed.id(), 0));
        int inPool = 0;
        for (var count : counts) {
            if (count.name() == null) {
                inPool = count.open();
            } else {
                open.put(count.name(), count.open());
            }
        }
        return new TeamLoad(team, counts.stream().mapToInt(Count::open).sum(), inPool,
                reference.find("team", team, Team.class).map(Team::capacity).orElse(null),
                open.entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue(), reference)).toList());
    }

    private static OfSpecialist of(String id, int open, InForce reference) {
        var load = SpecialistLoad.of(id, List.of(), reference);
        return new OfSpecialist(id, load.name(), open, load.limit(), load.absent());
    }
}
