package replaydesk.triage.checklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.value.OutcomeKind;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.SolutionKind;
import replaydesk.triage.classification.ClassifyCase;
import replaydesk.triage.information.AskInformation;

/**
 * A command that an outcome prepared. Nothing of it happens until somebody sends it.
 *
 * @param item           key of the item whose answer led to it
 * @param reference      the category, or the known solution; absent for questions
 * @param command        the command, as the last word of its path
 * @param classification body of a classification; absent for other commands
 * @param request        body of an information request, in the case's language; absent for other commands
 * @param solution       body of a solution; absent for other commands, and where the known solution is for the desk
 *                       alone or not written in the case's language
 */
@Schema(name = "ChecklistOffer")
public record Offer(String item, OutcomeKind kind, ReferenceVersion reference, String command,
        ClassifyCase classification, AskInformation request, PreparedSolution solution) {

    /**
     * A solution to propose.
     *
     * @param text the steps of the known solution
     */
    public record PreparedSolution(SolutionKind kind, String text, Used knownSolution) {
    }

    /** The known solution that it follows. */
    @Schema(name = "UsedSolution")
    public record Used(String key, int version) {
    }
}
