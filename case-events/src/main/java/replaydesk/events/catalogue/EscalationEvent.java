package replaydesk.events.catalogue;

/** The solution: written by escalation-service alone (R13–R20). */
public sealed interface EscalationEvent extends CaseEvent
        permits CaseAssigned, CaseUnassigned, WorkAccepted, WorkDeclined, CaseEscalated, CaseHandedBack, ConsultationAsked,
                ConsultationAnswered, VendorConsentAsked, VendorConsentGiven, VendorConsentRefused, CaseHandedToVendor,
                VendorUpdated, CaseReturnedFromVendor, CaseSuspended, CaseResumed, WorkScheduled, WorkDone, WorkMissed,
                WorkCancelled, WorkLogged, SolutionProposed, SolutionAccepted, SolutionRejected, ProblemLinked,
                ProblemUnlinked {
}
