package replaydesk.escalation.reference;

import jakarta.inject.Singleton;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.ReferenceKind;

/** Teams: the level is known. */
@Singleton
public final class TeamKind implements ReferenceKind<Team> {

    @Override
    public String name() {
        return "team";
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
    }
}
