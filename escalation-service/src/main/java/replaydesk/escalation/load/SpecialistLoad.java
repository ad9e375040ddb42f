package replaydesk.escalation.load;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.escalation.load.HandledCases.Count;
import replaydesk.escalation.reference.ListedSpecialists;
import replaydesk.escalation.reference.Specialist;
import replaydesk.kit.reference.InForce;

/**
 * The open cases of a specialist, as far as the caller may see cases.
 *
 * @param specialist pseudonymous id
 * @param name       what people call the specialist; absent for one whom the desk has not listed
 * @param open       number of open cases
 * @param limit      the most that the specialist should have; absent for any number
 * @param absent     true while the specialist is away
 * @param teams      number of open cases in each team
 */
@Schema(requiredProperties = {"specialist", "open", "absent", "teams"})
public record SpecialistLoad(String specialist, String name, int open, Integer limit, boolean absent,
        List<InTeam> teams) {

    /** Open cases of the specialist in a team. */
    @Schema(name = "LoadInTeam", requiredProperties = {"team", "open"})
    public record InTeam(String team, int open) {
    }

    static SpecialistLoad of(String id, List<Count> counts, InForce reference) {
        var listed = ListedSpecialists.find(id, reference).map(ListedSpecialists.Listed::specialist);
        return new SpecialistLoad(id, listed.map(Specialist::name).orElse(null),
                counts.stream().mapToInt(Count::open).sum(), listed.map(Specialist::limit).orElse(null),
                listed.flatMap(specialist -> specialist.absence(reference.at())).isPresent(),
                counts.stream().map(count -> new InTeam(count.name(), count.open())).toList());
    }
}
