package replaydesk.events.status;

import java.util.List;
import java.util.UUID;
import replaydesk.events.catalogue.*;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;

/**
 * Progress of a case, folded from its accepted events: its status, and what lists show of it. Handles every event: one
 * that makes no sense in the current state changes nothing, or only what it says it changes.
 *
 * @param classification the latest classification; absent until the case is classified
 */
public record CaseProgress(Ending ending, Classification classification, Handling handling, Waiting waiting,
        Resolution resolution) {

    private static final CaseProgress START = new CaseProgress(null, null, null, null, null);

    public CaseProgress {
        ending = ending == null ? Ending.NONE : ending;
        handling = handling == null ? Handling.NOBODY : handling;
        waiting = waiting == null ? Waiting.FOR_NOBODY : waiting;
        resolution = resolution == null ? Resolution.NONE : resolution;
    }

    /** Returns the progress of a case without events. */
    public static CaseProgress start() {
        return START;
    }

    /** Returns the first status that holds. The order puts an end before a wait and a wait before work. */
    public CaseStatus status() {
        if (ending.merged()) {
            return CaseStatus.MERGED;
        } else if (ending.withdrawn()) {
            return CaseStatus.WITHDRAWN;
        } else if (ending.closed()) {
            return CaseStatus.CLOSED;
        } else if (waiting.forRequester()) {
            return CaseStatus.WAITING_FOR_CUSTOMER;
        } else if (waiting.vendor()) {
            return CaseStatus.WAITING_FOR_VENDOR;
        } else if (resolution.holds()) {
            return CaseStatus.SOLVED;
        } else if (handling.assignedAtAll()) {
            return CaseStatus.IN_SOLUTION;
        }
        return classification != null ? CaseStatus.IN_ANALYSIS : CaseStatus.REGISTERED;
    }

    /**
     * Tells whose turn it is: no open case waits unseen. Where nobody was asked, nobody was told, and the desk is to
     * act.
     */
    public Turn waitingOn() {
        return switch (status()) {
            case MERGED, WITHDRAWN, CLOSED -> Turn.NOBODY;
            case WAITING_FOR_CUSTOMER, SOLVED -> resolution.requester() == null ? Turn.DESK : Turn.REQUESTER;
            case WAITING_FOR_VENDOR -> Turn.VENDOR;
            case IN_SOLUTION, IN_ANALYSIS, REGISTERED -> Turn.DESK;
        };
    }

    /** Returns the level that the case is assigned to, or else routed to (R13); null while neither is known. */
    public Integer level() {
        return handling.place() == null ? null : handling.place().level();
    }

    /** Returns the team that the case is assigned to, or else routed to; null while neither is known. */
    public String team() {
        return handling.place() == null ? null : handling.place().team();
    }

    /** Returns the specialist's pseudonymous id; null when there is none. */
    public String assignee() {
        return handling.specialist();
    }

    /** Returns the type; null, like category and priority, until the case is classified. */
    public CaseType type() {
        return classification == null ? null : classification.type();
    }

    public ReferenceVersion category() {
        return classification == null ? null : classification.category();
    }

    public Priority priority() {
        return classification == null ? null : classification.priority();
    }

    /** Returns the open information requests, in the order in which they were asked. */
    public List<UUID> openRequests() {
        return waiting.requests();
    }

    /**
     * Returns the number of times that the case came back: it was reopened, or a standing solution was rejected while
     * the case was not over (R22).
     */
    public int reopenings() {
        return resolution.reopenings();
    }

    /** Returns the progress after one more accepted event. */
    public CaseProgress after(CaseEvent event) {
        return switch (event) {
            case IntakeEvent intake -> afterIntake(intake);
            case TriageEvent triage -> afterTriage(triage);
            case EscalationEvent escalation -> afterEscalation(escalation);
            case ClosureEvent closure -> afterClosure(closure);
            case FeedbackEvent _,SlaEvent _,NotificationEvent _ -> this;
        };
    }

    private CaseProgress afterIntake(IntakeEvent event) {
        return switch (event) {
            case CaseMerged _ -> with(ending.merge(true));
            case CaseUnmerged _ -> with(ending.merge(false));
            case CaseWithdrawn _ -> with(ending.withdraw()).with(waiting.settleAll());
            case SelfHelpAccepted _ -> with(resolution.helpThemselves());
            case CaseRegistered e -> e.requester() == null ? this : with(resolution.askedBy(e.requester().id()));
            case MessageReceived _ -> with(waiting.hear()).with(resolution.hear());
            case HistoryImported _,RegistrationCompleted _ -> this;
            case CaseLinked _,CaseUnlinked _,CaseAbsorbed _,CaseReleased _,CaseSplitOff _ -> this;
            case MessageSent _,NoteAdded _ -> this;
        };
    }

    private CaseProgress afterTriage(TriageEvent event) {
        return switch (event) {
            case CaseClassified e -> new CaseProgress(ending, Classification.of(e), handling, waiting, resolution);
            case CaseRouted e -> with(handling.route(e.level(), e.team()));
            case InformationRequested e -> with(waiting.ask(e.requestId()));
            case InformationProvided e -> with(waiting.settle(e.requestId()));
            case InformationRequestLapsed e -> with(waiting.settle(e.requestId()));
            case InformationRequestWithdrawn e -> with(waiting.settle(e.requestId()));
            case InformationRequestReopened e -> with(waiting.askAgain(e.requestId()));
            case InformationRequestReminded _,InformationRequestExtended _ -> this;
            case ChecklistAnswered _,KnownSolutionsSuggested _,DiagnosisRecorded _ -> this;
        };
    }

    private CaseProgress afterEscalation(EscalationEvent event) {
        return switch (event) {
            case CaseAssigned e -> with(handling.assign(e.level(), e.team(), e.specialist()));
            case CaseUnassigned _ -> with(handling.unassign());
            case CaseEscalated e -> with(handling.assign(e.toLevel(), e.team(), e.specialist()));
            case CaseHandedBack e -> with(handling.assign(e.toLevel(), e.team(), e.specialist()));
            case WorkAccepted e -> with(handling.accept(e.specialist()));
            case WorkDeclined _ -> with(handling.decline());
            case CaseHandedToVendor _ -> with(waiting.withVendor(true));
            case CaseReturnedFromVendor _ -> with(waiting.withVendor(false));
            case SolutionProposed e -> with(resolution.propose(e));
            case SolutionRejected e -> with(resolution.reject(e.proposalId(), ending.over()));
            case SolutionAccepted e -> with(resolution.accept(e));
            case ConsultationAsked _,ConsultationAnswered _ -> this;
            case ConsultationWithdrawn _,ConsultationReminded _ -> this;
            // consent withdrawn while the vendor has the case: the desk is to call it back
            case VendorConsentRefused _ -> with(waiting.withVendor(false));
            case VendorConsentAsked _,VendorConsentGiven _,VendorUpdated _,VendorOverdue _ -> this;
            case CaseSuspended _,CaseResumed _ -> this;
            case WorkOffered _,WorkScheduled _,WorkDone _,WorkMissed _,WorkCancelled _,WorkLogged _ -> this;
            case ProblemLinked _,ProblemUnlinked _ -> this;
        };
    }

    private CaseProgress afterClosure(ClosureEvent event) {
        return switch (event) {
            case CaseClosed _ -> with(ending.close()).with(waiting.settleAll());
            case CaseReopened _ -> with(ending.reopen()).with(resolution.reopen());
            case ClosureScheduled _,ClosureReminded _,ClosureCancelled _,ChargesStated _ -> this;
        };
    }

    private CaseProgress with(Ending changed) {
        return new CaseProgress(changed, classification, handling, waiting, resolution);
    }

    private CaseProgress with(Handling changed) {
        return new CaseProgress(ending, classification, changed, waiting, resolution);
    }

    private CaseProgress with(Waiting changed) {
        return new CaseProgress(ending, classification, handling, changed, resolution);
    }

    private CaseProgress with(Resolution changed) {
        return new CaseProgress(ending, classification, handling, waiting, changed);
    }
}
