package replaydesk.feedback.evolution;

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

/**
 * Evolves the case by the events of escalation: keeps the team that had the case last, since that team follows up a low
 * score (R25).
 */
final class EscalationEvolution {

    private EscalationEvolution() {
    }

    static FeedbackCase evolve(FeedbackCase state, EscalationEvent event) {
        return switch (event) {
            case CaseAssigned e -> state.with(e.team());
            case CaseEscalated e -> state.with(e.team());
            case CaseHandedBack e -> state.with(e.team());
            case CaseUnassigned _,WorkAccepted _,WorkDeclined _ -> state;
            case ConsultationAsked _,ConsultationAnswered _ -> state;
            case ConsultationWithdrawn _,ConsultationReminded _ -> state;
            case VendorConsentAsked _,VendorConsentGiven _,VendorConsentRefused _ -> state;
            case CaseHandedToVendor _,VendorUpdated _,VendorOverdue _,CaseReturnedFromVendor _ -> state;
            case CaseSuspended _,CaseResumed _ -> state;
            case WorkOffered _,WorkScheduled _,WorkDone _,WorkMissed _,WorkCancelled _,WorkLogged _ -> state;
            case SolutionProposed _,SolutionAccepted _,SolutionRejected _ -> state;
            case ProblemLinked _,ProblemUnlinked _ -> state;
        };
    }
}
