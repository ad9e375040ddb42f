package replaydesk.sla.evolution;

import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import replaydesk.events.catalogue.*;
import replaydesk.events.status.Resolution;
import replaydesk.events.value.MessageKind;
import replaydesk.kit.stage.CaseFact;
import replaydesk.sla.assess.PendingAssessment;
import replaydesk.sla.clock.Moment;
import replaydesk.sla.clock.StopReason;
import replaydesk.sla.clock.Timeline;

/** Evolves the state that service levels hold of a case: moves its clocks event by event. */
public final class Evolution {

    private Evolution() {
    }

    /** Returns the state after an accepted event. */
    public static SlaCase evolve(SlaCase state, CaseFact fact) {
        if (state.timeline() == null && !(fact.event() instanceof CaseRegistered)) {
            return state;
        }
        var moment = Moment.of(fact);
        return switch (fact.event()) {
            case IntakeEvent intake -> afterIntake(state, intake, moment);
            case TriageEvent triage -> afterTriage(state, triage, moment);
            case EscalationEvent escalation -> afterEscalation(state, escalation, moment);
            case ClosureEvent closure -> afterClosure(state, closure, moment);
            case SlaEvent sla -> afterSla(state, sla, fact.id());
            case FeedbackEvent _,NotificationEvent _ -> state;
        };
    }

    private static SlaCase afterIntake(SlaCase state, IntakeEvent event, Moment moment) {
        return switch (event) {
            case CaseRegistered e -> state.timeline() == null ? registered(state, e, moment) : state;
            case MessageReceived _ -> heard(state, moment);
            case MessageSent sent when sent.kind() == MessageKind.OTHER -> state;
            case MessageSent _ -> moved(state, t -> t.responded(moment));
            case SelfHelpAccepted _ -> moved(state.with(state.resolution().helpThemselves()),
                    t -> solved(t.responded(moment), null, moment));
            case CaseWithdrawn _ -> moved(state, t -> t.goAll(StopReason.REQUEST, moment)
                    .goAll(StopReason.SUSPENSION, moment).stop(StopReason.WITHDRAWAL, null, moment));
            case CaseMerged _ -> moved(state, t -> t.stop(StopReason.MERGE, null, moment));
            case CaseUnmerged _ -> moved(state, t -> t.goAll(StopReason.MERGE, moment));
            case HistoryImported _,RegistrationCompleted _ -> state;
            case CaseLinked _,CaseUnlinked _,CaseAbsorbed _,CaseReleased _,CaseSplitOff _ -> state;
            case NoteAdded _ -> state;
        };
    }

    private static SlaCase afterTriage(SlaCase state, TriageEvent event, Moment moment) {
        return switch (event) {
            case CaseClassified classified -> classified.priority() == null ? state
                    : state.classified(moment, classified.priority());
            case InformationRequested asked -> moved(state,
                    t -> t.responded(moment).stop(StopReason.REQUEST, asked.requestId(), moment));
            case InformationProvided answer -> moved(state, t -> t.go(StopReason.REQUEST, answer.requestId(), moment));
            case InformationRequestLapsed lapse -> moved(state,
                    t -> t.go(StopReason.REQUEST, lapse.requestId(), moment));
            case InformationRequestWithdrawn withdrawn -> moved(state,
                    t -> t.go(StopReason.REQUEST, withdrawn.requestId(), moment));
            case InformationRequestReopened again -> moved(state,
                    t -> t.stop(StopReason.REQUEST, again.requestId(), moment));
            case InformationRequestReminded _,InformationRequestExtended _,ChecklistAnswered _ -> state;
            case KnownSolutionsSuggested _,DiagnosisRecorded _,CaseRouted _ -> state;
        };
    }

    private static SlaCase afterEscalation(SlaCase state, EscalationEvent event, Moment moment) {
        return switch (event) {
            case SolutionProposed proposed -> moved(state.with(state.resolution().propose(proposed)),
                    t -> proposed.leavesFixOpen() ? t.responded(moment).goAll(StopReason.SOLUTION, moment)
                            : solved(t.responded(moment), proposed.proposalId(), moment));
            case SolutionAccepted accepted -> resolved(state, state.resolution().accept(accepted), moment);
            case SolutionRejected rejected -> resolved(state,
                    state.resolution().reject(rejected.proposalId(), closed(state)), moment);
            case CaseSuspended _ -> moved(state, t -> t.stop(StopReason.SUSPENSION, null, moment));
            case CaseResumed _ -> moved(state, t -> t.goAll(StopReason.SUSPENSION, moment));
            case CaseAssigned _,CaseUnassigned _,WorkAccepted _,WorkDeclined _ -> state;
            case CaseEscalated _,CaseHandedBack _ -> state;
            case ConsultationAsked _,ConsultationAnswered _ -> state;
            case ConsultationWithdrawn _,ConsultationReminded _ -> state;
            case VendorConsentAsked _,VendorConsentGiven _,VendorConsentRefused _ -> state;
            case CaseHandedToVendor _,VendorUpdated _,VendorOverdue _,CaseReturnedFromVendor _ -> state;
            case WorkOffered _,WorkScheduled _,WorkDone _,WorkMissed _,WorkCancelled _,WorkLogged _ -> state;
            case ProblemLinked _,ProblemUnlinked _ -> state;
        };
    }

    private static SlaCase afterClosure(SlaCase state, ClosureEvent event, Moment moment) {
        return switch (event) {
            case CaseClosed _ -> moved(state, t -> t.responded(moment).goAll(StopReason.REQUEST, moment)
                    .goAll(StopReason.SUSPENSION, moment).stop(StopReason.CLOSING, null, moment));
            case CaseReopened _ -> moved(state.with(state.resolution().reopen()),
                    t -> t.goAll(StopReason.CLOSING, moment).goAll(StopReason.SOLUTION, moment)
                            .goAll(StopReason.WITHDRAWAL, moment));
            case ClosureScheduled _,ClosureReminded _,ClosureCancelled _,ChargesStated _ -> state;
        };
    }

    private static SlaCase afterSla(SlaCase state, SlaEvent event, UUID id) {
        return switch (event) {
            case TargetsSet set -> state.with(state.targets().after(id, set, state.priority()), 0);
            case ServiceLevelAssessed assessed -> state.with(state.targets().after(id, assessed),
                    assessedUpTo(state, assessed));
        };
    }

    /**
     * Returns the version of the case at the event that was assessed: the first pending event, or the latest event that
     * the changes name; 0 when there is none.
     */
    private static int assessedUpTo(SlaCase state, ServiceLevelAssessed assessed) {
        var pending = PendingAssessment.first(state.targets(), state.timeline(), state.assessed());
        if (pending != null && pending.isFulfilledBy(assessed)) {
            return pending.cause().version();
        }
        return Stream
                .iterate(state.timeline().nextAfter(0), Objects::nonNull, m -> state.timeline().nextAfter(m.version()))
                .filter(moment -> assessed.changes().stream().anyMatch(change -> moment.event().equals(change.event())))
                .max(Comparator.comparingInt(Moment::version)).map(Moment::version).orElse(0);
    }

    /** Records a solution, in place of an earlier one: this one met the resolution target. */
    private static Timeline solved(Timeline timeline, UUID proposal, Moment moment) {
        return timeline.goAll(StopReason.SOLUTION, moment).stop(StopReason.SOLUTION, proposal, moment);
    }

    private static SlaCase registered(SlaCase state, CaseRegistered event, Moment moment) {
        var begun = state.with(Timeline.from(moment.at()));
        return event.requester() == null ? begun : begun.with(begun.resolution().askedBy(event.requester().id()));
    }

    /**
     * Applies a message of the requester: open information requests no longer pause the clock, and a solution does not
     * count until the requester accepts it.
     */
    private static SlaCase heard(SlaCase state, Moment moment) {
        var answered = moved(state, t -> t.goAll(StopReason.REQUEST, moment));
        return closed(state) ? answered : resolved(answered, state.resolution().hear(), moment);
    }

    /** Stores the resolution, and starts or stops the clock if it became unsolved or solved. */
    private static SlaCase resolved(SlaCase state, Resolution now, Moment moment) {
        boolean held = state.resolution().holds();
        var changed = state.with(now);
        return held == now.holds() ? changed
                : moved(changed, t -> held ? t.goAll(StopReason.SOLUTION, moment) : solved(t, now.proposal(), moment));
    }

    private static boolean closed(SlaCase state) {
        return state.timeline().stoppedFor(StopReason.CLOSING);
    }

    private static SlaCase moved(SlaCase state, UnaryOperator<Timeline> move) {
        return state.with(move.apply(state.timeline()));
    }
}
