package replaydesk.escalation.solution;

import java.util.UUID;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.Proposal;
import replaydesk.escalation.evolution.Proposal.Judged;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.stage.OnBehalf;

/**
 * The decision that a solution helped or did not (R17). It is the requester's, and a system or an operator may report
 * it for them. Rejecting an accepted solution while the case is open makes the case unsolved again (R22).
 */
final class JudgeSolutionDecision {

    private JudgeSolutionDecision() {
    }

    /**
     * Decides that the solution helped. The requester may also say so after somebody else did, since only the
     * requester's own acceptance counts as theirs.
     */
    static Decision accept(CaseView<EscalationCase> view, int number, JudgeSolution command, Caller caller) {
        var refusal = refusal(view, number, command, caller);
        return refusal != null ? refusal : accept(view, command, caller);
    }

    /** Decides that the solution with this id helped, as the link of it says. */
    static Decision accept(CaseView<EscalationCase> view, UUID id, JudgeSolution command, Caller caller) {
        var refusal = refusal(view.state(), id);
        return refusal != null ? refusal : accept(view, command, caller);
    }

    private static Decision accept(CaseView<EscalationCase> view, JudgeSolution command, Caller caller) {
        var standing = view.state().proposals().standing();
        var accepted = new SolutionAccepted(standing.id(), caller.subject(), command.reason(), command.onBehalfOf());
        boolean open = standing.judged() == Judged.NOT_YET
                || standing.judged() == Judged.ACCEPTED && isFirstWord(view, accepted);
        return open ? Decision.emit(accepted) : judgedBefore(standing);
    }

    static Decision reject(CaseView<EscalationCase> view, int number, JudgeSolution command, Caller caller) {
        var refusal = refusal(view, number, command, caller);
        return refusal != null ? refusal : reject(view, command, caller);
    }

    /** Decides that the solution with this id did not help, as the link of it says. */
    static Decision reject(CaseView<EscalationCase> view, UUID id, JudgeSolution command, Caller caller) {
        var refusal = refusal(view.state(), id);
        return refusal != null ? refusal : reject(view, command, caller);
    }

    private static Decision reject(CaseView<EscalationCase> view, JudgeSolution command, Caller caller) {
        var standing = view.state().proposals().standing();
        return standing.judged() != Judged.REJECTED
                ? Decision.emit(new SolutionRejected(standing.id(), caller.subject(), command.reason(),
                        command.onBehalfOf()))
                : judgedBefore(standing);
    }

    /** Tells whether this is the requester's acceptance of a solution that so far only somebody else has judged. */
    private static boolean isFirstWord(CaseView<EscalationCase> view, SolutionAccepted accepted) {
        var requester = view.identity().requester();
        return requester != null && accepted.isWordOf(requester)
                && !requester.equals(view.state().proposals().standing().word());
    }

    private static Decision.Refused refusal(CaseView<EscalationCase> view, int number, JudgeSolution command,
            Caller caller) {
        var refusal = refusal(view.state(), number);
        return refusal != null ? refusal : OnBehalf.refusal(view, command.onBehalfOf(), caller.speaksForOthers());
    }

    private static Decision.Refused refusal(EscalationCase state, int number) {
        var ended = state.life().refusal();
        if (ended != null) {
            return ended;
        }
        var standing = state.proposals().standing();
        if (standing == null) {
            return Decision.refuse("not-standing", "Expected solution %d to stand, but none does", number);
        }
        return standing.number() == number ? null : Decision.refuse("not-standing",
                "Expected solution %d to stand, but it is solution %d that does", number, standing.number());
    }

    private static Decision.Refused refusal(EscalationCase state, UUID id) {
        var ended = state.life().refusal();
        if (ended != null) {
            return ended;
        }
        var standing = state.proposals().standing();
        return standing != null && id.equals(standing.id()) ? null : Decision.refuse("not-standing",
                "Expected the solution of this link to stand, but %s", standing == null ? "none does"
                        : "it is solution %d that does".formatted(standing.number()));
    }

    private static Decision.Refused judgedBefore(Proposal standing) {
        return standing.judged() == Judged.ACCEPTED
                ? Decision.refuse("already-accepted", "Expected solution %d to be open, but it was accepted already",
                        standing.number())
                : Decision.refuse("already-rejected", "Expected solution %d to be open, but it was rejected already",
                        standing.number());
    }
}
