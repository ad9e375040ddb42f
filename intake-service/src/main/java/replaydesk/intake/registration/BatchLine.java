package replaydesk.intake.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.kit.command.CommandAnswer;
import replaydesk.kit.problem.Problem;

/**
 * The answer to one line of a batch.
 *
 * @param line    number of the line, counted from 1
 * @param status  HTTP status that a single registration would have got
 * @param answer  the case; null if there is a problem
 * @param problem reason why there is no case; null if there is one
 */
@Schema(requiredProperties = {"line", "status"})
public record BatchLine(long line, int status, CommandAnswer answer, Problem problem) {
}
