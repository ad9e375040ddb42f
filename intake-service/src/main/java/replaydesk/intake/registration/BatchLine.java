package replaydesk.intake.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.kit.command.CommandAnswer;
import replaydesk.kit.http.Problem;

/**
 * The answer to one line of a batch.
 *
 * @param line    which line, counted from 1
 * @param status  what a single registration would have been answered
 * @param answer  the case; null when there is a problem
 * @param problem why there is no case; null when there is one
 */
@Schema(requiredProperties = {"line", "status"})
public record BatchLine(long line, int status, CommandAnswer answer, Problem problem) {
}
