package replaydesk.events.catalogue;

/** Events of the work on a solution, which only escalation-service writes (R13–R20). */
public sealed interface EscalationEvent extends CaseEvent
        permits CaseAssigned, CaseUnassigned, WorkAccepted, WorkDeclined, CaseEscalated, CaseHandedBack,
        ConsultationAsked, ConsultationAnswered, ConsultationWithdrawn, ConsultationReminded, VendorConsentAsked,
        VendorConsentGiven, VendorConsentRefused, CaseHandedToVendor,
        VendorUpdated, CaseReturnedFromVendor, VendorOverdue, CaseSuspended, CaseResumed, WorkOffered, WorkScheduled,
        WorkDone, WorkMissed, WorkCancelled, WorkLogged, SolutionProposed, SolutionAccepted,
        SolutionRejected, ProblemLinked, ProblemUnlinked {
}
