package replaydesk.history.diagnosis;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.value.ConsideredCause;

/**
 * A diagnosis of a case (R11). The newest one stands.
 *
 * @param event      id of the event that recorded it
 * @param version    version of the case at that event
 * @param cause      the cause that was found; absent while it was unknown
 * @param plan       absent while there was none
 * @param considered the causes that were considered, those excluded among them with the reason
 * @param by         who recorded it, pseudonymous
 */
@Schema(requiredProperties = {"event", "version", "at"})
public record RecordedDiagnosis(UUID event, int version, String symptoms, String cause, String plan,
        List<ConsideredCause> considered, String by, Instant at) {
}
