package replaydesk.escalation.reference;

import jakarta.inject.Singleton;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceKind;

/**
 * Support levels: the key is the number, the way up leads up to a known level, and the way back down. So there is no
 * circle. A level is saved before those below it, which name it; a way back is told of, not refused, while it leads
 * nowhere.
 */
@Singleton
public final class LevelKind implements ReferenceKind<Level> {

    static final String NAME = "level";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String stage() {
        return "escalation";
    }

    @Override
    public Class<Level> type() {
        return Level.class;
    }

    @Override
    public void check(Level level, Check check) {
        check.texts("/names", level.names());
        if (!String.valueOf(level.number()).equals(check.key())) {
            check.wrong("/number", "Expected the number to be the key %s, but it is %d", check.key(), level.number());
        }
        if (level.up() == null) {
            withoutWayUp(level, check);
        } else if (level.up() <= level.number()) {
            check.wrong("/up", "Expected a level above %d, but it is %d", level.number(), level.up());
        } else {
            check.names("/up", NAME, String.valueOf(level.up()));
        }
        wayBack(level, check);
    }

    /** The highest level, and one outside the desk, need no way up; nor does one above which no team works. */
    private static void withoutWayUp(Level level, Check check) {
        if (level.outside()) {
            return;
        }
        if (check.times().stream().anyMatch(time -> teamsAbove(level.number(), time))) {
            check.wrong("/up", "Expected the level that a case goes up to, but there is none, and teams work above %d",
                    level.number());
        } else if (check.times().stream().anyMatch(time -> levelsAbove(level.number(), time))) {
            check.warn("/up", "There are levels above %d, but no case goes up to them from here", level.number());
        }
    }

    private static boolean teamsAbove(int number, InForce time) {
        return time.all(TeamKind.NAME).stream().flatMap(team -> team.content().as(Team.class).stream())
                .anyMatch(team -> team.level() > number && !isOutside(team.level(), time));
    }

    private static boolean levelsAbove(int number, InForce time) {
        return time.all(NAME).stream().flatMap(level -> level.content().as(Level.class).stream())
                .anyMatch(level -> level.number() > number && !level.outside());
    }

    private static boolean isOutside(int level, InForce time) {
        return time.find(NAME, String.valueOf(level), Level.class).filter(Level::outside).isPresent();
    }

    private static void wayBack(Level level, Check check) {
        if (level.back() == null) {
            return;
        }
        if (level.back() >= level.number()) {
            check.wrong("/back", "Expected a level below %d, but it is %d", level.number(), level.back());
        } else if (!check.times().stream().allMatch(time -> time.knows(NAME, String.valueOf(level.back())))) {
            check.warn("/back", "There is no level %d yet", level.back());
        }
    }
}
