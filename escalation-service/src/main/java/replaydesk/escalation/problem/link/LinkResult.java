package replaydesk.escalation.problem.link;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.kit.problem.Problem;

/**
 * What became of one case of a command on many.
 *
 * @param caseReference the case as the command named it
 * @param status        the status that the command on this case alone would have had
 * @param problem       why it was not done; absent when it was
 */
@Schema(requiredProperties = {"case", "status"})
public record LinkResult(@JsonProperty("case") String caseReference, int status, Problem problem) {
}
