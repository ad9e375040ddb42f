package replaydesk.escalation.incident;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a command on a major incident did in its cases: a result a case, for the first 1,000 that the caller may see.
 *
 * @param event the message or solution
 * @param due   how many of these it will still reach; it goes on by itself
 * @param more  whether there are more cases than these; the list of its cases shows all
 */
@Schema(requiredProperties = {"event", "due", "more", "results"})
public record IncidentResults(UUID event, int due, boolean more, List<Result> results) {

    /** What became of it in one case. */
    @Schema(name = "IncidentResult", requiredProperties = {"caseId", "outcome"})
    public record Result(UUID caseId, String number, IncidentCase.Outcome outcome, String reason) {

        static Result of(IncidentCase linked, IncidentCase.Arrival arrival) {
            return new Result(linked.caseId(), linked.number(), arrival.outcome(), arrival.reason());
        }
    }
}
