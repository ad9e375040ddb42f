package replaydesk.escalation.evolution;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import replaydesk.escalation.evolution.ScheduledWork.Standing;
import replaydesk.events.catalogue.WorkDone;
import replaydesk.events.catalogue.WorkLogged;
import replaydesk.events.catalogue.WorkOffered;
import replaydesk.events.catalogue.WorkScheduled;
import replaydesk.kit.stage.CaseFact;

/**
 * Work on a case (R16).
 *
 * @param scheduled what has a time, in the order in which it was agreed on: its place, from 1, is its number
 * @param minutes   the time that was spent, done or logged
 * @param offer     the times that the requester was offered last; null when none were
 */
public record Works(List<ScheduledWork> scheduled, long minutes, WorkOffer offer) {

    public static final Works NONE = new Works(List.of(), 0, null);

    public Works {
        scheduled = scheduled == null ? List.of() : List.copyOf(scheduled);
    }

    /** Returns the work with this id; empty when there is none. */
    public Optional<ScheduledWork> find(UUID id) {
        return scheduled.stream().filter(work -> work.id() != null && work.id().equals(id)).findFirst();
    }

    /** Returns the work with this number, from 1; empty when there is none. */
    public Optional<ScheduledWork> number(int n) {
        return n < 1 || n > scheduled.size() ? Optional.empty() : Optional.of(scheduled.get(n - 1));
    }

    Works after(WorkScheduled event, CaseFact fact) {
        if (find(event.workId()).isPresent()) {
            return each(work -> event.workId().equals(work.id()) ? work.after(event, fact) : work);
        }
        var more = new ArrayList<>(scheduled);
        more.add(ScheduledWork.of(event, fact));
        return new Works(more, minutes, offer == null ? null : offer.after(event));
    }

    /** Returns it with the offer, in place of an earlier one. */
    Works after(WorkOffered offered, CaseFact fact) {
        return offered.offerId() == null ? this : new Works(scheduled, minutes, WorkOffer.of(offered, fact));
    }

    Works after(WorkDone done) {
        return end(done.workId(), Standing.DONE).spent(done.spent());
    }

    Works after(WorkLogged logged) {
        return spent(logged.spent());
    }

    private Works spent(Duration time) {
        return time == null ? this : new Works(scheduled, minutes + time.toMinutes(), offer);
    }

    Works end(UUID id, Standing how) {
        return each(work -> work.id() != null && work.id().equals(id) ? work.ended(how) : work);
    }

    /** Ends with the case what nobody has said to be over. It does not return when the case is reopened. */
    Works ended() {
        var over = offer == null ? null : offer.ended(WorkOffer.Standing.CASE_ENDED);
        return scheduled.stream().noneMatch(ScheduledWork::isScheduled) && over == offer ? this
                : new Works(scheduled, minutes, over).each(work -> work.ended(Standing.CASE_ENDED));
    }

    private Works each(UnaryOperator<ScheduledWork> change) {
        return new Works(scheduled.stream().map(change).toList(), minutes, offer);
    }
}
