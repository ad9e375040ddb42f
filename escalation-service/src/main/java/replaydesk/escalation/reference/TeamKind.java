package replaydesk.escalation.reference;

import jakarta.inject.Singleton;
import java.util.List;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.ReferenceKind;

/**
 * Teams: level, skills and products are known. A team comes before its specialists, who name it: what none of them can
 * do, and that there are none, is told of when it assigns by itself, not refused.
 */
@Singleton
public final class TeamKind implements ReferenceKind<Team> {

    static final String NAME = "team";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String stage() {
        return "escalation";
    }

    @Override
    public Class<Team> type() {
        return Team.class;
    }

    @Override
    public void check(Team team, Check check) {
        check.texts("/names", team.names());
        check.names("/level", LevelKind.NAME, String.valueOf(team.level()));
        check.names("/skills", SkillKind.NAME, team.skills());
        check.names("/products", "product", team.products());
        WorkingHours.check(team.hours(), "/hours", check);
        MailTo.check(team.email(), "/email", check);
        if (team.model() == Team.Model.LOCAL && team.sites().isEmpty()) {
            check.wrong("/sites", "Expected the site of a local team");
        }
        if (team.assignsByItself()) {
            staffed(team, check);
        }
    }

    private static void staffed(Team team, Check check) {
        var ofTeam = ListedSpecialists.ofTeam(check.key(), check.times().getFirst());
        if (ofTeam.isEmpty()) {
            check.warn("/assigns", "Nobody is a specialist of %s yet: its cases wait until somebody takes them",
                    check.key());
            return;
        }
        List<String> skills = team.skills();
        for (int i = 0; i < skills.size(); i++) {
            var skill = skills.get(i);
            if (ofTeam.stream().noneMatch(one -> one.specialist().grade(skill) > 0)) {
                check.warn("/skills/" + i, "No specialist of %s has the skill %s", check.key(), skill);
            }
        }
    }
}
