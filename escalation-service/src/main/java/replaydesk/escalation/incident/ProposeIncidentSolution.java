package replaydesk.escalation.incident;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.value.SolutionKind;

/**
 * A solution to propose in all open cases of a major incident.
 *
 * @param kind WORKAROUND, or FIX, which is meant when it is absent; absent without a text
 * @param text what the requesters are to know or do; absent to take the solution that stands in the parent case
 */
@Schema(examples = "{\"kind\":\"FIX\",\"text\":\"Mail works again; restart the program\"}")
public record ProposeIncidentSolution(SolutionKind kind,
        @Pattern(regexp = "(?s).*\\S.*") @Size(max = 20_000) String text) {
}
