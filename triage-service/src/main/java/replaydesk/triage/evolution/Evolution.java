package replaydesk.triage.evolution;

import replaydesk.events.catalogue.*;
import replaydesk.kit.stage.CaseFact;

/** Evolves the state that triage holds of a case, event by event. */
public final class Evolution {

    private Evolution() {
    }

    /** Returns the state after an accepted event. */
    public static TriageCase evolve(TriageCase state, CaseFact fact) {
        return evolved(state, fact).with(KnowledgeEvolution.evolve(state, fact));
    }

    private static TriageCase evolved(TriageCase state, CaseFact fact) {
        return switch (fact.event()) {
            case IntakeEvent intake -> evolve(state, intake, fact);
            case TriageEvent triage -> evolve(state, triage, fact);
            case EscalationEvent escalation -> evolve(state, escalation);
            case ClosureEvent closure -> evolve(state, closure);
            case FeedbackEvent _,SlaEvent _,NotificationEvent _ -> state;
        };
    }

    private static TriageCase evolve(TriageCase state, IntakeEvent event, CaseFact fact) {
        return switch (event) {
            case CaseRegistered registered -> state.with(Registered.of(fact, registered));
            case RegistrationCompleted more when state.registered() != null ->
                    state.with(state.registered().completed(fact, more));
            case MessageReceived message -> state.with(state.information().after(message, fact.id()));
            case CaseWithdrawn _ -> state.with(state.ending().withdraw())
                    .with(state.information().dropped());
            case CaseMerged _ -> state.with(state.ending().merge(true));
            case CaseUnmerged _ -> state.with(state.ending().merge(false));
            case RegistrationCompleted _,HistoryImported _ -> state;
            case CaseLinked _,CaseUnlinked _,CaseAbsorbed _,CaseReleased _,CaseSplitOff _ -> state;
            case MessageSent _,NoteAdded _,SelfHelpAccepted _ -> state;
        };
    }

    private static TriageCase evolve(TriageCase state, TriageEvent event, CaseFact fact) {
        return switch (event) {
            case CaseClassified classified -> state.with(Classified.of(fact.id(), classified));
            case CaseRouted routed -> state.with(Routed.of(state.classification(), routed));
            case InformationRequested asked -> state.with(state.information().after(asked, fact));
            case InformationRequestReopened again -> state.with(state.information().after(again, fact));
            case InformationRequestExtended later -> state.with(state.information().after(later, fact.id()));
            case InformationRequestReminded reminder -> state.with(state.information().after(reminder));
            case InformationProvided provided -> state.with(state.information().after(provided, fact));
            case InformationRequestLapsed lapsed -> state.with(state.information().after(lapsed, fact));
            case InformationRequestWithdrawn withdrawn -> state.with(state.information().after(withdrawn, fact));
            case ChecklistAnswered answered -> state.with(state.checklists().after(answered, fact));
            case KnownSolutionsSuggested _,DiagnosisRecorded _ -> state;
        };
    }

    private static TriageCase evolve(TriageCase state, EscalationEvent event) {
        return switch (event) {
            case CaseAssigned _,CaseEscalated _,CaseHandedBack _ -> state.assigned(true);
            case CaseUnassigned _ -> state.assigned(false);
            case WorkAccepted _,WorkDeclined _ -> state;
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

    private static TriageCase evolve(TriageCase state, ClosureEvent event) {
        return switch (event) {
            case CaseClosed _ -> state.with(state.ending().close()).with(state.information().dropped());
            case CaseReopened _ -> state.with(state.ending().reopen());
            case ClosureScheduled _,ClosureReminded _,ClosureCancelled _,ChargesStated _ -> state;
        };
    }
}
