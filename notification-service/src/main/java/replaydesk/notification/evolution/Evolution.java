package replaydesk.notification.evolution;

import java.util.List;
import java.util.UUID;
import replaydesk.events.catalogue.*;
import replaydesk.events.value.Requester;
import replaydesk.kit.stage.CaseFact;
import replaydesk.notification.notice.Notice;

/** Evolves the state that notification holds of a case, event by event. */
public final class Evolution {

    private Evolution() {
    }

    /** Returns the state after an accepted event. */
    public static NotificationCase evolve(NotificationCase state, CaseFact fact) {
        var next = switch (fact.event()) {
            case CaseRegistered registered ->
                    state.registered() == null ? registered(registered, fact.offset()) : state;
            case RegistrationCompleted completed -> completed(state, completed, fact.offset());
            case HistoryImported _ -> state.imported();
            case CaseClassified classified -> state.written(first(classified.language(), state.language()));
            case InformationRequested asked -> asks(state, asked.requestId(), fact.offset());
            case InformationRequestReopened again -> asks(state, again.requestId(), fact.offset());
            case WorkScheduled told when Notice.of(told).isEmpty() -> state;
            case WorkScheduled told -> asks(state, told.workId(), fact.offset());
            case NotificationEvent _ -> state.oneMoreTold();
            case IntakeEvent _,TriageEvent _,EscalationEvent _,ClosureEvent _,FeedbackEvent _,SlaEvent _ -> state;
        };
        var known = next.with(next.others().after(fact));
        return known.moreAsked(AskedMail.by(fact.event(), known).size());
    }

    private static NotificationCase registered(CaseRegistered event, long offset) {
        var requester = event.requester();
        return new NotificationCase(offset, null, requester == null ? null : requester.id(),
                requester == null ? null : requester.language(), event.language(), event.imported(), 0, 0, List.of(),
                Others.NONE);
    }

    private static NotificationCase completed(NotificationCase state, RegistrationCompleted event, long offset) {
        Requester requester = event.requester();
        return new NotificationCase(state.registered(), requester == null ? state.completed() : (Long) offset,
                first(requester == null ? null : requester.id(), state.recipient()),
                first(requester == null ? null : requester.language(), state.preferred()),
                first(event.language(), state.language()), state.importing(), state.asked(), state.told(),
                state.questions(), state.others());
    }

    private static NotificationCase asks(NotificationCase state, UUID request, long offset) {
        return request == null ? state : state.asks(request, offset);
    }

    private static String first(String now, String before) {
        return now == null ? before : now;
    }
}
