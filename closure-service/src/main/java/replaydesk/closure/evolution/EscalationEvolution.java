package replaydesk.closure.evolution;

import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.events.catalogue.CaseHandedToVendor;
import replaydesk.events.catalogue.CaseResumed;
import replaydesk.events.catalogue.CaseReturnedFromVendor;
import replaydesk.events.catalogue.CaseSuspended;
import replaydesk.events.catalogue.CaseUnassigned;
import replaydesk.events.catalogue.ConsultationAnswered;
import replaydesk.events.catalogue.ConsultationAsked;
import replaydesk.events.catalogue.ConsultationReminded;
import replaydesk.events.catalogue.ConsultationWithdrawn;
import replaydesk.events.catalogue.EscalationEvent;
import replaydesk.events.catalogue.ProblemLinked;
import replaydesk.events.catalogue.ProblemUnlinked;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.events.catalogue.VendorConsentAsked;
import replaydesk.events.catalogue.VendorConsentGiven;
import replaydesk.events.catalogue.VendorConsentRefused;
import replaydesk.events.catalogue.VendorOverdue;
import replaydesk.events.catalogue.VendorUpdated;
import replaydesk.events.catalogue.WorkAccepted;
import replaydesk.events.catalogue.WorkCancelled;
import replaydesk.events.catalogue.WorkDeclined;
import replaydesk.events.catalogue.WorkDone;
import replaydesk.events.catalogue.WorkLogged;
import replaydesk.events.catalogue.WorkMissed;
import replaydesk.events.catalogue.WorkOffered;
import replaydesk.events.catalogue.WorkScheduled;
import replaydesk.events.value.ClosureObstacle;
import replaydesk.kit.stage.CaseFact;

/** Evolves the case by the events of escalation: assignment, proposals, suspension, hand-over to a vendor. */
final class EscalationEvolution {

    private EscalationEvolution() {
    }

    static ClosureCase evolve(ClosureCase state, EscalationEvent event, CaseFact fact) {
        return switch (event) {
            case CaseAssigned e -> state.with(state.assignment().assigned(e.level(), e.team(), e.specialist()));
            case CaseUnassigned _ -> state.with(state.assignment().released());
            case CaseEscalated e -> state.with(state.assignment().passedOn(e.toLevel(), e.team(), e.specialist()));
            case CaseHandedBack e ->
                    state.with(state.assignment().passedOn(e.toLevel(), e.team(), e.specialist()));
            case SolutionProposed e -> proposed(state, e, fact);
            case SolutionAccepted e -> accepted(state, e, fact);
            case SolutionRejected e -> rejected(state, e, fact);
            case CaseHandedToVendor _ -> state.hindered(Obstacle.of(ClosureObstacle.VENDOR_AT_WORK, fact.id()));
            case CaseReturnedFromVendor _ -> cleared(state, ClosureObstacle.VENDOR_AT_WORK, fact);
            case CaseSuspended _ -> state.hindered(Obstacle.of(ClosureObstacle.OTHER, fact.id()));
            case CaseResumed _ -> cleared(state, ClosureObstacle.OTHER, fact);
            case WorkAccepted _,WorkDeclined _ -> state;
            case ConsultationAsked _,ConsultationAnswered _ -> state;
            case ConsultationWithdrawn _,ConsultationReminded _ -> state;
            case VendorConsentAsked _,VendorConsentGiven _,VendorConsentRefused _ -> state;
            case VendorUpdated _,VendorOverdue _ -> state;
            case WorkOffered _,WorkScheduled _,WorkDone _,WorkMissed _,WorkCancelled _,WorkLogged _ -> state;
            case ProblemLinked _,ProblemUnlinked _ -> state;
        };
    }

    private static ClosureCase proposed(ClosureCase state, SolutionProposed event, CaseFact fact) {
        return state.opposed(Obstacle.of(ClosureObstacle.SOLUTION_REPLACED, fact.id()))
                .with(Proposal.standing(fact.id(), event.kind(), state.assignment().level(), fact.recordedAt()))
                .with(state.resolution().propose(event));
    }

    /**
     * Accepts the solution. Only the requester's own acceptance, or one reported on their behalf, brings the closure
     * forward.
     */
    private static ClosureCase accepted(ClosureCase state, SolutionAccepted event, CaseFact fact) {
        var proposal = state.proposal();
        return proposal == null || !state.resolution().means(event.proposalId()) || !event.isWordOf(state.requester())
                ? state
                : state.with(proposal.accepted(fact.id(), fact.recordedAt())).with(state.resolution().accept(event));
    }

    private static ClosureCase rejected(ClosureCase state, SolutionRejected event, CaseFact fact) {
        return !state.resolution().means(event.proposalId()) ? state
                : state.opposed(Obstacle.of(ClosureObstacle.SOLUTION_REJECTED, fact.id())).withoutProposal()
                        .with(state.resolution().reject(event.proposalId(), state.ending().over()));
    }

    private static ClosureCase cleared(ClosureCase state, ClosureObstacle why, CaseFact fact) {
        return state.cleared(why, null, fact.id(), fact.recordedAt());
    }
}
