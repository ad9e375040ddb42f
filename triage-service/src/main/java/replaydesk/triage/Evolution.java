package replaydesk.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import replaydesk.events.catalogue.*;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.Life;

/** How a case evolves in the eyes of triage. */
final class Evolution {

    private Evolution() {
    }

    static TriageCase evolve(TriageCase state, CaseFact fact) {
        return switch (fact.event()) {
            case IntakeEvent intake -> evolve(state, intake, fact.id());
            case TriageEvent triage -> evolve(state, triage, fact.id());
            case EscalationEvent escalation -> evolve(state, escalation);
            case ClosureEvent closure -> evolve(state, closure);
            case FeedbackEvent _, SlaEvent _, NotificationEvent _ -> state;
        };
    }

    private static TriageCase evolve(TriageCase state, IntakeEvent event, UUID id) {
        return switch (event) {
            case CaseRegistered registered -> state.with(Registered.of(id, registered));
            case RegistrationCompleted more when state.registered() != null ->
                    state.with(state.registered().completed(more));
            case MessageReceived message -> state.with(heard(state.requests(), message, id));
            case CaseWithdrawn _ -> state.with(Life.WITHDRAWN).with(List.of());
            case CaseMerged _ -> state.with(Life.MERGED);
            case CaseUnmerged _ -> state.with(Life.OPEN);
            case RegistrationCompleted _, HistoryImported _, CaseLinked _, CaseUnlinked _, CaseAbsorbed _,
                 CaseReleased _, CaseSplitOff _, MessageSent _, NoteAdded _, SelfHelpAccepted _ -> state;
        };
    }

    private static TriageCase evolve(TriageCase state, TriageEvent event, UUID id) {
        return switch (event) {
            case CaseClassified classified -> state.with(Classified.of(id, classified));
            case CaseRouted routed -> state.with(Routed.of(state.classification(), routed));
            case InformationRequested asked -> state.with(asked(state.requests(), asked, id));
            case InformationProvided provided -> state.settled(provided.requestId());
            case InformationRequestLapsed lapsed -> state.settled(lapsed.requestId());
            case ChecklistAnswered _, KnownSolutionsSuggested _, DiagnosisRecorded _ -> state;
        };
    }

    private static TriageCase evolve(TriageCase state, EscalationEvent event) {
        return switch (event) {
            case CaseAssigned _, CaseEscalated _, CaseHandedBack _ -> state.assigned(true);
            case CaseUnassigned _ -> state.assigned(false);
            case WorkAccepted _, WorkDeclined _, ConsultationAsked _, ConsultationAnswered _, VendorConsentAsked _,
                 VendorConsentGiven _, VendorConsentRefused _, CaseHandedToVendor _, VendorUpdated _,
                 CaseReturnedFromVendor _, CaseSuspended _, CaseResumed _, WorkScheduled _, WorkDone _, WorkMissed _,
                 WorkCancelled _, WorkLogged _, SolutionProposed _, SolutionAccepted _, SolutionRejected _,
                 ProblemLinked _, ProblemUnlinked _ -> state;
        };
    }

    private static TriageCase evolve(TriageCase state, ClosureEvent event) {
        return switch (event) {
            case CaseClosed _ -> state.with(Life.CLOSED).with(List.of());
            case CaseReopened _ -> state.with(Life.OPEN);
            case ClosureScheduled _, ClosureReminded _, ClosureCancelled _, ChargesStated _ -> state;
        };
    }

    /** A request without an id can never be answered, so nobody waits for it; nor does anyone wait twice. */
    private static List<OpenRequest> asked(List<OpenRequest> open, InformationRequested asked, UUID event) {
        if (asked.requestId() == null || open.stream().anyMatch(known -> known.id().equals(asked.requestId()))) {
            return open;
        }
        var more = new ArrayList<>(open);
        more.add(OpenRequest.of(event, asked));
        return more;
    }

    /** The requester wrote: nothing asked before lapses any more, and the message may answer one request. */
    private static List<OpenRequest> heard(List<OpenRequest> open, MessageReceived message, UUID event) {
        var answers = message.answersRequest() != null ? message.answersRequest() : onlyUnanswered(open);
        return open.stream().map(request -> request.unanswered() && request.id().equals(answers)
                ? request.answered(new OpenRequest.Answer(message.messageId(), event)) : request.written()).toList();
    }

    /** The one request that a message which names none can mean; null when there is none, or a choice. */
    private static UUID onlyUnanswered(List<OpenRequest> open) {
        var unanswered = open.stream().filter(OpenRequest::unanswered).limit(2).toList();
        return unanswered.size() == 1 ? unanswered.getFirst().id() : null;
    }
}
