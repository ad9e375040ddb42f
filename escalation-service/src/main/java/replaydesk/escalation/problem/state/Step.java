package replaydesk.escalation.problem.state;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.problem.ProblemEvent;

/**
 * One accepted event of a problem, as its history shows it.
 *
 * @param id    the event's id
 * @param type  the event's name, such as {@code RootCauseFound}
 * @param by    the subject of who decided it
 * @param event what it says
 */
public record Step(UUID id, String type, String by, Instant at,
        @Schema(implementation = Object.class) ProblemEvent event) {
}
