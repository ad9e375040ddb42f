package replaydesk.escalation.solution;

import jakarta.validation.constraints.Size;

/**
 * A requester's judgement of a solution by its link.
 *
 * @param reason absent when none is given
 */
public record AnswerSolution(@Size(max = 5000) String reason) {

    JudgeSolution judgement() {
        return new JudgeSolution(reason == null || reason.isBlank() ? null : reason.strip(), null);
    }
}
