package replaydesk.events.problem;

import java.time.LocalDate;
import replaydesk.events.catalogue.Fact;
import replaydesk.events.catalogue.Stage;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * It was decided whether a new release is needed.
 *
 * @param needed whether there is to be a release
 * @param release its name; absent when there is to be none, or it has no name yet
 * @param plannedFor its day; absent when there is to be none, or nobody knows
 */
@Fact(stage = Stage.ESCALATION, name = "release-decided", advances = Counter.LIFE)
public record ReleaseDecided(boolean needed, String release, LocalDate plannedFor, @Personal String reason)
        implements ProblemEvent {
}
