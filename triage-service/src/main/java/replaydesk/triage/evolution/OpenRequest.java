package replaydesk.triage.evolution;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import replaydesk.events.catalogue.InformationRequestExtended;
import replaydesk.events.catalogue.InformationRequestReminded;
import replaydesk.events.catalogue.InformationRequestReopened;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.events.value.InformationKind;
import replaydesk.kit.stage.CaseFact;

/**
 * An information request that is neither linked to an answer nor lapsed nor withdrawn (R10).
 *
 * @param event          the event that asked, asked again or extended it last
 * @param askedAt        time when the requester was asked, or asked again
 * @param by             who asked, pseudonymous
 * @param lapsesAt       time when it lapses; null for never
 * @param remindAt       time of the reminder; null when there is none, or it was sent
 * @param requesterWrote true if the requester has written since, an answer or not: the request no longer lapses
 * @param answer         the message that answers it; null while there is none
 */
public record OpenRequest(UUID id, UUID event, InformationKind kind, Instant askedAt, String by, Instant lapsesAt,
        Instant remindAt, boolean requesterWrote, Answer answer) {

    /** The message that answers a request, and the event that brought it. */
    public record Answer(UUID message, UUID event) {
    }

    static OpenRequest of(InformationRequested asked, CaseFact fact) {
        return new OpenRequest(asked.requestId(), fact.id(), asked.kind(), fact.occurredAt(), fact.actor(),
                asked.lapsesAt(), asked.remindAt(), false, null);
    }

    static OpenRequest of(InformationRequestReopened again, CaseFact fact) {
        return new OpenRequest(again.requestId(), fact.id(), again.kind(), fact.occurredAt(), fact.actor(),
                again.lapsesAt(), again.remindAt(), false, null);
    }

    OpenRequest written() {
        return new OpenRequest(id, event, kind, askedAt, by, lapsesAt, remindAt, true, answer);
    }

    OpenRequest answered(Answer with) {
        return new OpenRequest(id, event, kind, askedAt, by, lapsesAt, remindAt, true, with);
    }

    OpenRequest extended(InformationRequestExtended event, UUID id) {
        return new OpenRequest(this.id, id, kind, askedAt, by, event.lapsesAt(), event.remindAt(), requesterWrote,
                answer);
    }

    OpenRequest reminded(InformationRequestReminded reminder) {
        return new OpenRequest(id, event, kind, askedAt, by,
                reminder.lapsesAt() == null ? lapsesAt : reminder.lapsesAt(), null, requesterWrote, answer);
    }

    /** Tells whether no message answers the request yet. */
    public boolean unanswered() {
        return answer == null;
    }

    /** Tells whether the case waits for the requester because of it. */
    public boolean awaited() {
        return unanswered() && !requesterWrote;
    }

    /** Tells whether the requester is to be reminded before it lapses. */
    public boolean reminds() {
        return lapsesAt != null && remindAt != null;
    }

    /** Returns the time when it lapses if the requester is reminded now: a late reminder moves it. */
    public Instant lapsesAtIfReminded(Instant now) {
        var notice = Duration.between(remindAt, lapsesAt);
        // another writer may name a lapse at the end of time, which no notice can come after
        boolean isLate = now.isAfter(remindAt) && notice.compareTo(Duration.between(now, Instant.MAX)) < 0;
        return isLate ? now.plus(notice) : lapsesAt;
    }
}
