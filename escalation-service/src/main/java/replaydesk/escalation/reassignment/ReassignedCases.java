package replaydesk.escalation.reassignment;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.kit.command.CommandAnswer;
import replaydesk.kit.problem.Problem;

/**
 * What became of the cases of a specialist.
 *
 * @param items a result a case, in the order of their ids
 * @param moved number of the cases that the specialist no longer has
 * @param more  true if there were more cases than one call takes; repeating it goes on with those that are left
 */
@Schema(requiredProperties = {"items", "moved", "more"})
public record ReassignedCases(List<ReassignedCase> items, int moved, boolean more) {

    /**
     * The result of one case.
     *
     * @param status  HTTP status that a single command would have got
     * @param answer  absent if there is a problem
     * @param problem why it was refused, or by whom it was overruled; absent if there is an answer
     */
    @Schema(requiredProperties = {"caseId", "status"})
    public record ReassignedCase(UUID caseId, int status, CommandAnswer answer, Problem problem) {

        static final Comparator<ReassignedCase> BY_ID = Comparator.comparing(ReassignedCase::caseId);

        boolean moved() {
            return answer != null;
        }
    }

    static ReassignedCases of(List<ReassignedCase> items, boolean more) {
        return new ReassignedCases(items, (int) items.stream().filter(ReassignedCase::moved).count(), more);
    }
}
