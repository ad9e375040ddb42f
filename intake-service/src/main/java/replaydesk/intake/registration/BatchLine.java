package replaydesk.intake.registration;

import replaydesk.kit.command.CommandAnswer;
import replaydesk.kit.http.Problem;

/**
 * The answer to one line of a batch.
 *
 * @param line    number of the line, counted from 1
 * @param status  HTTP status that a single registration would have got
 * @param answer  the case; null if there is a problem
 * @param problem reason why there is no case; null if there is one
 */
public record BatchLine(long line, int status, CommandAnswer answer, Problem problem) {
}
