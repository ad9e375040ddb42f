package replaydesk.bench.demo.translation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import replaydesk.bench.client.DeskCommand;

/**
 * An incident as this desk would have handled it.
 *
 * @param registration how it comes in
 * @param steps        what follows, in order
 * @param finalState   how the case stands at its end
 * @param gaps         what the log does not say
 * @param omissions    what no step does though there is occasion for it, and how often
 */
public record Script(DeskCommand.Register registration, List<Step> steps, FinalState finalState, Set<Gap> gaps,
        Map<Omission, Integer> omissions) {

    /** The team of an incident that is resolved while the log names no group; {@code ?} wherever groups are counted. */
    public static final String UNNAMED_TEAM = "not named in the log";

    public Script {
        steps = List.copyOf(steps);
        gaps = Set.copyOf(gaps);
        omissions = Map.copyOf(omissions);
    }
}
