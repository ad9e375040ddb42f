package replaydesk.triage.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import replaydesk.events.catalogue.*;
import replaydesk.kit.stage.CaseFact;

/** Evolves the state that triage holds of a case, event by event. */
public final class Evolution {

    private Evolution() {
    }

    /** Returns the state after an accepted event. */
    public static TriageCase evolve(TriageCase state, CaseFact fact) {
        return switch (fact.event()) {
            case IntakeEvent intake -> evolve(state, intake, fact);
            case TriageEvent triage -> evolve(state, triage, fact.id());
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
            case MessageReceived message -> state.with(heard(state.requests(), message, fact.id()));
            case CaseWithdrawn _ -> state.with(state.ending().withdraw()).with(List.of());
            case CaseMerged _ -> state.with(state.ending().merge(true));
            case CaseUnmerged _ -> state.with(state.ending().merge(false));
            case RegistrationCompleted _,HistoryImported _,CaseLinked _,CaseUnlinked _,CaseAbsorbed _,CaseReleased _,CaseSplitOff _,MessageSent _,NoteAdded _,SelfHelpAccepted _ ->
                    state;
        };
    }

    private static TriageCase evolve(TriageCase state, TriageEvent event, UUID id) {
        return switch (event) {
            case CaseClassified classified -> state.with(Classified.of(id, classified));
            case CaseRouted routed -> state.with(Routed.of(state.classification(), routed));
            case InformationRequested asked -> state.with(asked(state.requests(), asked, id));
            case InformationProvided provided -> state.settled(provided.requestId());
            case InformationRequestLapsed lapsed -> state.settled(lapsed.requestId());
            case ChecklistAnswered _,KnownSolutionsSuggested _,DiagnosisRecorded _ -> state;
        };
    }

    private static TriageCase evolve(TriageCase state, EscalationEvent event) {
        return switch (event) {
            case CaseAssigned _,CaseEscalated _,CaseHandedBack _ -> state.assigned(true);
            case CaseUnassigned _ -> state.assigned(false);
            case WorkAccepted _,WorkDeclined _,ConsultationAsked _,ConsultationAnswered _,VendorConsentAsked _,VendorConsentGiven _,VendorConsentRefused _,CaseHandedToVendor _,VendorUpdated _,CaseReturnedFromVendor _,CaseSuspended _,CaseResumed _,WorkScheduled _,WorkDone _,WorkMissed _,WorkCancelled _,WorkLogged _,SolutionProposed _,SolutionAccepted _,SolutionRejected _,ProblemLinked _,ProblemUnlinked _ ->
                    state;
        };
    }

    private static TriageCase evolve(TriageCase state, ClosureEvent event) {
        return switch (event) {
            case CaseClosed _ -> state.with(state.ending().close()).with(List.of());
            case CaseReopened _ -> state.with(state.ending().reopen());
            case ClosureScheduled _,ClosureReminded _,ClosureCancelled _,ChargesStated _ -> state;
        };
    }

    /**
     * Adds a request to the open ones. A request without an id is left out, since nothing can ever answer it; so is one
     * that is open already.
     */
    private static List<OpenRequest> asked(List<OpenRequest> open, InformationRequested asked, UUID event) {
        if (asked.requestId() == null || open.stream().anyMatch(known -> known.id().equals(asked.requestId()))) {
            return open;
        }
        var more = new ArrayList<>(open);
        more.add(OpenRequest.of(event, asked));
        return more;
    }

    /**
     * Applies a message of the requester. Every request asked before it is no longer waited for, so none of them
     * lapses. The message answers the request that it names, or all of them if it names none that is open.
     */
    private static List<OpenRequest> heard(List<OpenRequest> open, MessageReceived message, UUID event) {
        boolean names = open.stream().anyMatch(request -> request.id().equals(message.answersRequest()));
        var answer = new OpenRequest.Answer(message.messageId(), event);
        return open.stream().map(request -> request.unanswered()
                && (!names || request.id().equals(message.answersRequest())) ? request.answered(answer)
                        : request.written())
                .toList();
    }
}
