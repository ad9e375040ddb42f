package replaydesk.escalation.incident;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case of a major incident, and what of it has arrived there.
 *
 * @param message  absent while there is no message
 * @param solution absent while there is no solution
 */
@Schema(requiredProperties = {"caseId", "open"})
public record IncidentCase(UUID caseId, String number, boolean open, Arrival message, Arrival solution) {

    /**
     * What became of the latest message or solution in one case.
     *
     * @param reason why it is skipped: {@code case-ended}, {@code no-requester}, {@code other-solution}; absent
     *               otherwise
     */
    @Schema(name = "IncidentArrival", requiredProperties = "outcome")
    public record Arrival(Outcome outcome, String reason) {

        static final Arrival DONE = new Arrival(Outcome.DONE, null);
        static final Arrival DUE = new Arrival(Outcome.DUE, null);

        static Arrival skipped(String reason) {
            return new Arrival(Outcome.SKIPPED, reason);
        }
    }

    /** Fate of a message or solution: it is there, will be, or will not be as things stand. */
    public enum Outcome {
        DONE,
        DUE,
        SKIPPED
    }
}
