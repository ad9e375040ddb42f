package replaydesk.escalation.appointment;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import replaydesk.escalation.appointment.WantedTime.Span;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.ScheduledWork;
import replaydesk.events.booking.SlotBooked;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Specialists;

/**
 * The case's part of the decision to schedule work, or to give it another time (R16): whether the time and the
 * specialist make sense. Whether the specialist is free is for the log of their bookings to say.
 */
final class ScheduleWorkDecision {

    /** The most works of a case that have a time. */
    static final int MOST = 200;
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int FURTHEST_DAYS = 731;

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
        if (view.state().works().scheduled().size() >= MOST) {
            return Booking.refuse("too-much-work", "Expected fewer than %d scheduled works, but the case has as many",
                    MOST);
        }
        var available = Availability.of(command.specialist(), reference);
        return Booking.at(
                WantedTime.of(command.start(), command.end(), command.duration(), command.timeZone(), available.zone()),
                time -> book(available, time, command.outsideHours(),
                        new SlotBooked(work, 1, command.kind(), command.specialist(), time.from(), time.to(),
                                time.zone().getId(), view.id(), number(view), organisation(view),
                                view.fold().version(), command.place(), command.note())));
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
        var wrong = wrong(time, available.reference().at());
        if (wrong != null) {
            return wrong;
        }
        var unknown = Specialists.refusal(available.specialist(), available.reference());
        if (unknown != null) {
            return new Booking.Refused(unknown);
        }
        var away = available.refusal(time, Boolean.TRUE.equals(outsideHours));
        return away != null ? new Booking.Refused(away) : new Booking.Wanted(slot);
    }

    private static Booking wrong(Span time, Instant now) {
        if (!time.from().isBefore(time.to())) {
            return Booking.refuse("end-before-start", "Expected an end after the start %s, but it is %s", time.from(),
                    time.to());
        }
        if (Duration.between(time.from(), time.to()).compareTo(LONGEST) > 0) {
            return Booking.refuse("too-long", "Expected at most a day, but %s to %s is longer", time.from(), time.to());
        }
        if (time.from().isBefore(now)) {
            return Booking.refuse("in-the-past", "Expected a time to come, but %s is past: it is %s", time.from(),
                    now.truncatedTo(ChronoUnit.SECONDS));
        }
        return time.from().isAfter(now.plus(FURTHEST_DAYS, ChronoUnit.DAYS))
                ? Booking.refuse("too-far-ahead", "Expected a time within two years, but %s is later", time.from())
                : null;
    }
}
