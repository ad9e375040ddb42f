package replaydesk.escalation.reference;

import jakarta.inject.Singleton;
import java.util.Set;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.ReferenceKind;

/** Support levels: there are five, and each document tells of the one that its key names. */
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
    public Set<String> keys() {
        return Set.of("0", "1", "2", "3", "4");
    }

    @Override
    public void check(Level level, Check check) {
        check.texts("/names", level.names());
        if (!String.valueOf(level.number()).equals(check.key())) {
            check.wrong("/number", "Expected the number to be the key %s, but it is %d", check.key(), level.number());
        }
    }
}
