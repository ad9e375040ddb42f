package replaydesk.escalation.booking.reach;

import replaydesk.escalation.booking.state.Slot;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.ScheduledWork;
import replaydesk.events.catalogue.WorkScheduled;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Life;

/** Tells what a booked slot and its case lack to say the same. */
public sealed interface OwedByBooking {

    /** Both say the same. */
    record Settled() implements OwedByBooking {
    }

    /** This host does not know as much of the case as whoever booked the slot. */
    record Behind() implements OwedByBooking {
    }

    /** The case does not have the work at this time yet. */
    record Owes(WorkScheduled event) implements OwedByBooking {
    }

    /** The case has no use for the slot: it ended, or the work did, or has another time. */
    record Useless() implements OwedByBooking {
    }

    /** Returns what is lacking as the case stands. What it once has no use for it never needs again. */
    static OwedByBooking of(CaseView<EscalationCase> view, Slot slot) {
        var booked = slot.booked();
        var state = view.state();
        if (view.fold().version() < booked.caseVersion()) {
            return new Behind();
        }
        if (state.life() != Life.OPEN) {
            return new Useless();
        }
        var work = state.works().find(slot.workId());
        if (work.isEmpty() || work.get().isScheduled() && booked.revision() > work.get().revision()) {
            return new Owes(new WorkScheduled(booked.workId(), booked.kind(), booked.specialist(), booked.from(),
                    booked.to(), booked.place(), booked.timeZone(), booked.note(), booked.revision(), slot.booking(),
                    slot.by()));
        }
        return work.filter(ScheduledWork::isScheduled).map(ScheduledWork::booking).filter(slot.booking()::equals)
                .isPresent() ? new Settled() : new Useless();
    }
}
