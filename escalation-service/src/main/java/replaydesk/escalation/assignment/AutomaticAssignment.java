package replaydesk.escalation.assignment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import replaydesk.escalation.evolution.Automatic;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.Handling;
import replaydesk.escalation.load.Load;
import replaydesk.escalation.load.Loads;
import replaydesk.escalation.reference.ListedSpecialists;
import replaydesk.escalation.reference.ListedSpecialists.Listed;
import replaydesk.escalation.reference.Team;
import replaydesk.escalation.selection.Candidate;
import replaydesk.escalation.selection.NeededSkills;
import replaydesk.escalation.selection.Search;
import replaydesk.escalation.selection.Selected;
import replaydesk.escalation.selection.Selection;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceData;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.stage.Teams;

/** Assigns a case that lies with a team which finds somebody by itself (R15). */
public final class AutomaticAssignment {

    /** The name of this kind of work. */
    public static final String KIND = "assignment";

    private final EscalationCase state;
    private final InForce reference;
    private final Loads loads;
    private final Instant at;

    AutomaticAssignment(EscalationCase state, InForce reference, Loads loads, Instant at) {
        this.state = state;
        this.reference = reference;
        this.loads = loads;
        this.at = at;
    }

    /**
     * Returns the assignment to a specialist, or to the team where nobody can take the case now; null as long as
     * nothing is known to change.
     */
    CaseAssigned event() {
        var handling = state.handling();
        if (handling.automatic() == null || reference.data() == ReferenceData.NONE) {
            return null;
        }
        var document = reference.find("team", handling.team());
        var how = Teams.assigns(handling.team(), reference);
        var team = document.flatMap(found -> found.content().as(Team.class));
        // the team has become a pool, or is gone: somebody takes the case
        return how == null || team.isEmpty()
                ? new CaseAssigned(handling.level(), handling.team(), null, handling.automatic().how(), null)
                : assigned(handling, document.get(), search(handling, team.get()));
    }

    private Search search(Handling handling, Team team) {
        return new Search(team, Teams.assigns(handling.team(), reference), handling.need().language(),
                NeededSkills.of(handling.need(), reference), handling.automatic().declined(), at);
    }

    private CaseAssigned assigned(Handling handling, ReferenceDocument team, Search search) {
        var selected = Selection.of(search, candidates(handling.team()));
        var candidate = selected.candidate();
        if (candidate == null && !isNews(handling.automatic(), selected)) {
            return null;
        }
        return new CaseAssigned(handling.level(), handling.team(), candidate == null ? null : candidate.listed().id(),
                search.how(), null, search.how(), selected.why(), selected.whyNot(), versions(team, candidate),
                selected.againAt());
    }

    /** Tells whether it is worth an event that nobody can take the case: at first, and when another time is known. */
    private static boolean isNews(Automatic automatic, Selected selected) {
        return automatic.againAt() == null || !selected.busy();
    }

    private List<Candidate> candidates(String team) {
        var listed = ListedSpecialists.ofTeam(team, reference);
        if (listed.isEmpty()) {
            return List.of();
        }
        var known = loads.of(listed.stream().map(Listed::id).toList());
        return listed.stream().map(one -> {
            var load = known.getOrDefault(one.id(), Load.NONE);
            return new Candidate(one, load.open(), load.lastCase());
        }).toList();
    }

    private static List<ReferenceVersion> versions(ReferenceDocument team, Candidate candidate) {
        var versions = new ArrayList<ReferenceVersion>();
        versions.add(team.reference());
        if (candidate != null) {
            versions.add(candidate.listed().document().reference());
        }
        return versions;
    }
}
