package replaydesk.history.detail;

import java.time.Instant;
import java.util.List;
import replaydesk.events.value.ConsideredCause;

/**
 * The latest diagnosis (R11).
 *
 * @param considered the causes that were considered, those excluded among them with the reason
 */
public record Diagnosis(String symptoms, String cause, String plan, List<ConsideredCause> considered, String by,
        Instant at) {
}
