package replaydesk.history.evolution;

import java.util.List;
import java.util.UUID;
import replaydesk.events.catalogue.*;
import replaydesk.events.status.Moves;
import replaydesk.kit.stage.CaseFact;

/**
 * The work on a case.
 *
 * @param assignment absent while the case is assigned to nobody
 * @param moves      the teams that the case was assigned to
 * @param proposal   the latest proposal, whatever its standing; absent until there is one
 * @param vendor     absent until a vendor is involved
 * @param suspension absent unless work is suspended
 * @param problems   the problems behind the case (R18)
 */
public record Solution(Assigned assignment, Moves moves, Proposal proposal, Vendor vendor, Suspension suspension,
        List<UUID> problems) {

    static final Solution START = new Solution(null, null, null, null, null, null);

    public Solution {
        moves = moves == null ? Moves.NONE : moves;
        problems = Bounded.copy(problems);
    }

    Solution after(IntakeEvent event, CaseFact fact) {
        return event instanceof SelfHelpAccepted helped ? with(Proposal.of(helped, fact))
                : event instanceof CaseWithdrawn ? ended() : this;
    }

    /** Ends a suspension with the case, so that work is not suspended when the case is reopened. */
    Solution ended() {
        return with((Suspension) null);
    }

    Solution after(EscalationEvent event, CaseFact fact) {
        return switch (event) {
            case CaseAssigned e ->
                    with(new Assigned(e.level(), e.team(), e.specialist(), e.how(), fact.occurredAt(), null));
            case CaseUnassigned _ -> with((Assigned) null);
            case CaseEscalated e ->
                    with(new Assigned(e.toLevel(), e.team(), e.specialist(), null, fact.occurredAt(), e.manager()));
            case CaseHandedBack e ->
                    with(new Assigned(e.toLevel(), e.team(), e.specialist(), null, fact.occurredAt(), null));
            case WorkAccepted e when assignment != null && e.specialist() != null ->
                    kept(assignment.with(e.specialist()));
            case WorkDeclined _ when assignment != null -> kept(assignment.with(null));
            case SolutionProposed e -> with(Proposal.of(e, fact));
            case SolutionAccepted e -> with(Proposal.decided(proposal, e.proposalId(), Proposal.Standing.ACCEPTED));
            case SolutionRejected e -> with(Proposal.decided(proposal, e.proposalId(), Proposal.Standing.REJECTED));
            case VendorConsentAsked e -> with(Vendor.asked(vendor, e, fact.occurredAt()));
            case VendorConsentGiven _ -> with(Vendor.given(vendor, fact.occurredAt()));
            case VendorConsentRefused _ -> with(Vendor.refused(vendor, fact.occurredAt()));
            case CaseHandedToVendor e -> with(Vendor.atWork(e, fact.occurredAt()));
            case VendorUpdated e -> with(Vendor.updated(vendor, e));
            case VendorOverdue _ -> with(Vendor.overdue(vendor));
            case CaseReturnedFromVendor _ -> with(Vendor.returned(vendor, fact.occurredAt()));
            case CaseSuspended e -> with(new Suspension(e.until(), e.problem(), fact.occurredAt()));
            case CaseResumed _ -> with((Suspension) null);
            case ProblemLinked e -> with(Bounded.plus(problems, e.problem()));
            case ProblemUnlinked e -> with(Bounded.minus(problems, e.problem()));
            case WorkAccepted _,WorkDeclined _ -> this;
            case ConsultationAsked _,ConsultationAnswered _ -> this;
            case ConsultationWithdrawn _,ConsultationReminded _ -> this;
            case WorkOffered _,WorkScheduled _,WorkDone _,WorkMissed _,WorkCancelled _,WorkLogged _ -> this;
        };
    }

    private Solution with(Assigned to) {
        return new Solution(to, moves.to(to == null ? null : to.team()), proposal, vendor, suspension, problems);
    }

    private Solution kept(Assigned same) {
        return new Solution(same, moves, proposal, vendor, suspension, problems);
    }

    private Solution with(Proposal changed) {
        return new Solution(assignment, moves, changed, vendor, suspension, problems);
    }

    private Solution with(Vendor changed) {
        return new Solution(assignment, moves, proposal, changed, suspension, problems);
    }

    private Solution with(Suspension changed) {
        return new Solution(assignment, moves, proposal, vendor, changed, problems);
    }

    private Solution with(List<UUID> changed) {
        return new Solution(assignment, moves, proposal, vendor, suspension, changed);
    }
}
