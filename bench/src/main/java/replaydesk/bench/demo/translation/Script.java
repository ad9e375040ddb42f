package replaydesk.bench.demo.translation;

import java.util.List;
import java.util.Set;
import replaydesk.bench.desk.DeskCommand;

/**
 * An incident as this desk would have handled it.
 *
 * @param registration the registration of the case
 * @param steps the later steps, in order
 * @param gaps the gaps in the log
 */
public record Script(DeskCommand.Register registration, List<Step> steps, Set<Gap> gaps) {

    /**
     * The team of an incident that is resolved while the log names no group; counts as {@code ?} wherever groups are
     * counted.
     */
    public static final String UNNAMED_TEAM = "not named in the log";

    public Script {
        steps = List.copyOf(steps);
        gaps = Set.copyOf(gaps);
    }
}
