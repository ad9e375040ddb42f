package replaydesk.escalation.appointment;

import java.time.Duration;
import java.util.UUID;
import replaydesk.escalation.appointment.WantedTime.Span;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.ScheduledWork;
import replaydesk.events.booking.SlotBooked;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.stage.Specialists;

/**
 * The case's part of the decision to schedule work, or to give it another time (R16): whether the time and the
 * specialist make sense. Whether the specialist is free is for the log of their bookings to say.
 */
public final class ScheduleWorkDecision {

    /** The most works of a case that have a time. */
    static final int MOST = 200;

    private ScheduleWorkDecision() {
    }

    /**
     * Decides on new work.
     *
     * @param work its id
     */
    static Booking schedule(CaseView<EscalationCase> view, UUID work, ScheduleWork command, InForce reference) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return new Booking.Refused(ended);
        }
        if (view.state().works().find(work).isPresent()) {
            return Booking.refuse("already-scheduled",
                    "Expected a key that was not used before, but under it work was scheduled already");
        }
        var full = refusalOfMore(view);
        if (full != null) {
            return new Booking.Refused(full);
        }
        var available = Availability.of(command.specialist(), reference);
        return Booking.at(
                WantedTime.of(command.start(), command.end(), command.duration(), command.timeZone(), available.zone()),
                time -> book(available, time, command.outsideHours(),
                        new SlotBooked(work, 1, command.kind(), command.specialist(), time.from(), time.to(),
                                time.zone().getId(), view.id(), number(view), organisation(view),
                                view.fold().version(), command.place(), command.note())));
    }

    /** Returns why the case may have no more work with a time; null when it may. */
    public static Decision.Refused refusalOfMore(CaseView<EscalationCase> view) {
        return view.state().works().scheduled().size() < MOST ? null : Decision.refuse("too-much-work",
                "Expected fewer than %d scheduled works, but the case has as many", MOST);
    }

    /**
     * Decides on another time.
     *
     * @param before what was booked for it last; null when nothing was
     */
    static Booking reschedule(CaseView<EscalationCase> view, int n, RescheduleWork command, SlotBooked before,
            InForce reference) {
        var refused = WorkAtHand.refusal(view, n);
        if (refused != null) {
            return new Booking.Refused(refused);
        }
        var work = view.state().works().number(n).orElseThrow();
        var specialist = command.specialist() == null ? work.specialist() : command.specialist();
        if (specialist == null) {
            return Booking.refuse("no-specialist", "Expected a specialist, but the work has none");
        }
        var available = Availability.of(specialist, reference);
        var zone = command.timeZone() == null && command.specialist() == null ? work.timeZone() : command.timeZone();
        return Booking.at(WantedTime.of(command.start(), command.end(), length(command, work), zone, available.zone()),
                time -> book(available, time, command.outsideHours(),
                        new SlotBooked(work.id(), work.revision() + 1, work.kind(), specialist, time.from(), time.to(),
                                time.zone().getId(), view.id(), number(view), organisation(view),
                                view.fold().version(),
                                or(command.place(), before == null ? null : before.place()),
                                or(command.note(), before == null ? null : before.note()))));
    }

    private static String or(String said, String before) {
        return said == null ? before : said;
    }

    private static Duration length(RescheduleWork command, ScheduledWork work) {
        boolean stays = command.duration() == null && command.end() == null && work.from() != null && work.to() != null;
        return stays ? Duration.between(work.from(), work.to()) : command.duration();
    }

    private static String number(CaseView<EscalationCase> view) {
        return view.identity() == null ? null : view.identity().number();
    }

    private static String organisation(CaseView<EscalationCase> view) {
        return view.identity() == null ? null : view.identity().organisation();
    }

    private static Booking book(Availability available, Span time, Boolean outsideHours, SlotBooked slot) {
        var wrong = PossibleTime.refusal(time, available.reference().at());
        if (wrong != null) {
            return new Booking.Refused(wrong);
        }
        var unknown = Specialists.refusal(available.specialist(), available.reference());
        if (unknown != null) {
            return new Booking.Refused(unknown);
        }
        var away = available.refusal(time, Boolean.TRUE.equals(outsideHours));
        return away != null ? new Booking.Refused(away) : new Booking.Wanted(slot);
    }
}
