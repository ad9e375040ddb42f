package replaydesk.escalation.evolution;

import replaydesk.escalation.evolution.ScheduledWork.Standing;
import replaydesk.events.catalogue.*;
import replaydesk.kit.stage.CaseFact;

/** Evolves the state that escalation holds of a case, event by event. */
public final class Evolution {

    private Evolution() {
    }

    /** Returns the state after an accepted event. */
    public static EscalationCase evolve(EscalationCase state, CaseFact fact) {
        return switch (fact.event()) {
            case IntakeEvent intake -> evolve(state, intake, fact);
            case TriageEvent triage -> evolve(state, triage, fact);
            case EscalationEvent escalation -> evolve(state, escalation, fact);
            case ClosureEvent closure -> evolve(state, closure, fact);
            case ServiceLevelAssessed assessed -> state.with(state.handling().assessed(assessed, fact));
            case FeedbackEvent _,SlaEvent _,NotificationEvent _ -> state;
        };
    }

    private static EscalationCase evolve(EscalationCase state, IntakeEvent event, CaseFact fact) {
        return switch (event) {
            case CaseWithdrawn _ -> ended(state.with(state.ending().withdraw()), fact);
            case CaseMerged _ -> state.with(state.ending().merge(true)).with(state.works().ended());
            case CaseUnmerged _ -> state.with(state.ending().merge(false));
            case CaseRegistered registered -> state.with(state.handling().with(Need.of(registered)))
                    .with(Languages.of(registered));
            case RegistrationCompleted more ->
                    state.with(state.handling().with(state.handling().need().after(more)))
                            .with(state.languages().completed(more));
            case SelfHelpAccepted _ -> state.with(state.handling().byHand());
            case HistoryImported _ -> state;
            case CaseLinked _,CaseUnlinked _,CaseAbsorbed _,CaseReleased _,CaseSplitOff _ -> state;
            case MessageSent sent -> state.with(state.problems().told(sent.problem()));
            case MessageReceived _,NoteAdded _ -> state;
        };
    }

    private static EscalationCase evolve(EscalationCase state, TriageEvent event, CaseFact fact) {
        return switch (event) {
            case CaseRouted routed -> state.with(state.handling().route(routed, fact));
            case CaseClassified classified ->
                    state.with(state.handling().with(state.handling().need().after(classified)))
                            .with(state.languages().classified(classified.language())).with(classified.priority());
            case ChecklistAnswered _,KnownSolutionsSuggested _,DiagnosisRecorded _ -> state;
            case InformationRequested _,InformationProvided _,InformationRequestLapsed _ -> state;
            case InformationRequestReminded _,InformationRequestReopened _ -> state;
            case InformationRequestExtended _,InformationRequestWithdrawn _ -> state;
        };
    }

    private static EscalationCase evolve(EscalationCase state, EscalationEvent event, CaseFact fact) {
        var handling = state.handling();
        var proposals = state.proposals();
        var consultations = state.consultations();
        var vendor = state.vendor();
        var works = state.works();
        return switch (event) {
            case CaseAssigned to -> state.with(handling.assign(to, fact));
            case CaseUnassigned _ -> state.with(handling.unassign(fact));
            case CaseEscalated up -> state.with(handling.escalate(up, fact));
            case CaseHandedBack down -> state.with(handling.handBack(down, fact));
            case WorkAccepted by -> state.with(handling.accept(by.specialist()));
            case WorkDeclined by -> state.with(handling.decline(by, fact));
            case CaseSuspended suspended ->
                    state.with(new Suspension(fact.id(), suspended.until(), suspended.problem()));
            case CaseResumed _ -> state.resumed();
            case SolutionProposed proposed -> state.with(proposals.propose(proposed))
                    .with(state.problems().reached(proposed.problem()));
            case SolutionAccepted accepted -> state.with(proposals.accept(accepted));
            case SolutionRejected rejected ->
                    state.with(proposals.reject(rejected)).with(handling.rejected(fact));
            case ConsultationAsked asked -> state.with(consultations.after(asked, fact));
            case ConsultationAnswered answer -> state.with(consultations.after(answer, fact));
            case ConsultationWithdrawn withdrawn -> state.with(consultations.after(withdrawn, fact));
            case ConsultationReminded reminded -> state.with(consultations.after(reminded, fact));
            case VendorConsentAsked asked -> state.with(vendor.after(asked));
            case VendorConsentGiven _ -> state.with(vendor.given());
            case VendorConsentRefused _ -> state.with(vendor.refused());
            case CaseHandedToVendor handed -> state.with(vendor.after(handed, fact));
            case VendorUpdated updated -> state.with(vendor.after(updated, fact));
            case VendorOverdue _ -> state.with(vendor.late());
            case CaseReturnedFromVendor _ -> state.with(vendor.returned());
            case WorkOffered offered -> state.with(works.after(offered, fact));
            case WorkScheduled scheduled -> state.with(works.after(scheduled, fact));
            case WorkDone done -> state.with(works.after(done));
            case WorkMissed missed -> state.with(works.end(missed.workId(), Standing.MISSED));
            case WorkCancelled cancelled -> state.with(works.end(cancelled.workId(), Standing.CANCELLED));
            case WorkLogged logged -> state.with(works.after(logged));
            case ProblemLinked to -> state.with(state.problems().link(to.problem(), fact.id(), fact.occurredAt()));
            case ProblemUnlinked from -> state.with(state.problems().unlink(from.problem()));
        };
    }

    private static EscalationCase evolve(EscalationCase state, ClosureEvent event, CaseFact fact) {
        return switch (event) {
            case CaseClosed _ -> ended(state.with(state.ending().close()), fact);
            case CaseReopened _ -> state.with(state.ending().reopen()).with(state.proposals().voided());
            case ClosureScheduled _,ClosureReminded _,ClosureCancelled _,ChargesStated _ -> state;
        };
    }

    /** Ends with the case what is not to go on when the case is reopened. */
    private static EscalationCase ended(EscalationCase state, CaseFact fact) {
        return state.resumed().with(state.consultations().ended(fact)).with(state.works().ended());
    }
}
