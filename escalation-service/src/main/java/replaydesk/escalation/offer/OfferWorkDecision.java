package replaydesk.escalation.offer;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import replaydesk.escalation.appointment.Availability;
import replaydesk.escalation.appointment.PossibleTime;
import replaydesk.escalation.appointment.ScheduleWorkDecision;
import replaydesk.escalation.appointment.WantedTime;
import replaydesk.escalation.appointment.WantedTime.Span;
import replaydesk.escalation.booking.state.Bookings;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.WorkOffered;
import replaydesk.events.value.TimeSlot;
import replaydesk.events.value.WorkKind;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.stage.Specialists;

/** The decision to offer the requester times for work (R16): such as can be booked as things stand. */
final class OfferWorkDecision {

    private static final int LONGEST_SPAN_DAYS = 31;
    private static final int LONGEST_OFFER_DAYS = 14;

    private OfferWorkDecision() {
    }

    /** Returns who would do the work; null when nobody is named and the case is assigned to nobody. */
    static String specialist(CaseView<EscalationCase> view, OfferWork command) {
        return command.specialist() != null ? command.specialist() : view.state().handling().specialist();
    }

    /**
     * Decides.
     *
     * @param id       of the offer
     * @param bookings of the specialist
     */
    static Decision decide(CaseView<EscalationCase> view, UUID id, OfferWork command, Bookings bookings,
            InForce reference) {
        var refusal = refusal(view, command, reference);
        if (refusal != null) {
            return refusal;
        }
        var available = Availability.of(specialist(view, command), reference);
        return command.namesTimes() ? named(id, command, available, bookings)
                : found(id, command, available, bookings);
    }

    private static Decision.Refused refusal(CaseView<EscalationCase> view, OfferWork command, InForce reference) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        if (command.kind() == WorkKind.DESK) {
            return Decision.refuse("not-with-requester",
                    "Expected work that is agreed on with the requester, but it is %s", command.kind());
        }
        if (view.identity() == null || view.identity().requester() == null) {
            return Decision.refuse("nobody-to-ask",
                    "Expected a requester to offer times to, but nobody asked for the case");
        }
        if (!command.namesTimes() && !command.namesSpan()) {
            return Decision.refuse("no-times",
                    "Expected either starts, or from and to of a span, but there are neither or both");
        }
        var specialist = specialist(view, command);
        if (specialist == null) {
            return Decision.refuse("no-specialist",
                    "Expected a specialist, but none is named and the case is assigned to nobody");
        }
        var unknown = Specialists.refusal(specialist, reference);
        return unknown != null ? unknown : ScheduleWorkDecision.refusalOfMore(view);
    }

    private static Decision named(UUID id, OfferWork command, Availability available, Bookings bookings) {
        var slots = new ArrayList<TimeSlot>();
        var zone = ZoneId.of("UTC");
        for (var start : command.starts()) {
            switch (WantedTime.of(start, null, length(command), command.timeZone(), available.zone())) {
                case WantedTime.Never never -> {
                    return never.why();
                }
                case Span span -> {
                    var refusal = refusal(id, span, command, available, bookings);
                    if (refusal != null) {
                        return refusal;
                    }
                    zone = span.zone();
                    slots.add(new TimeSlot(span.from(), span.to()));
                }
            }
        }
        return offer(id, command, available, zone,
                slots.stream().distinct().sorted(Comparator.comparing(TimeSlot::from)).toList());
    }

    private static Decision.Refused refusal(UUID id, Span span, OfferWork command, Availability available,
            Bookings bookings) {
        var wrong = PossibleTime.refusal(span, available.reference().at());
        if (wrong != null) {
            return wrong;
        }
        var away = available.refusal(span, Boolean.TRUE.equals(command.outsideHours()));
        return away != null ? away : bookings.inTheWay(id, span.from(), span.to()).map(taken -> Decision.refuse(
                "slot-taken", "Expected %s to be free from %s to %s, but a %s from %s to %s is booked already",
                available.specialist(), span.from(), span.to(), taken.booked().kind(), taken.booked().from(),
                taken.booked().to())).orElse(null);
    }

    private static Decision found(UUID id, OfferWork command, Availability available, Bookings bookings) {
        return switch (WantedTime.of(command.from(), command.to(), null, command.timeZone(), available.zone())) {
            case WantedTime.Never never -> never.why();
            case Span span -> found(id, command, span, available, bookings);
        };
    }

    private static Decision found(UUID id, OfferWork command, Span span, Availability available, Bookings bookings) {
        if (!span.from().isBefore(span.to())) {
            return Decision.refuse("end-before-start", "Expected an end after the start %s, but it is %s", span.from(),
                    span.to());
        }
        if (span.to().isAfter(span.from().plus(LONGEST_SPAN_DAYS, ChronoUnit.DAYS))) {
            return Decision.refuse("too-long", "Expected a span of at most %d days, but %s to %s is longer",
                    LONGEST_SPAN_DAYS, span.from(), span.to());
        }
        var far = PossibleTime.refusalOfDistance(span.from(), available.reference().at());
        if (far != null) {
            return far;
        }
        if (available.hours().isEmpty()) {
            return Decision.refuse("no-hours",
                    "Expected the working hours of %s to look for free times in, but none are known; name the starts",
                    available.specialist());
        }
        var slots = new FreeTimes(available, bookings).in(span, length(command));
        return slots.isEmpty() ? Decision.refuse("no-free-time",
                "Expected a time of %d minutes from %s to %s at which %s is free, but there is none",
                command.minutes(), span.from(), span.to(), available.specialist())
                : offer(id, command, available, span.zone(), slots);
    }

    private static Duration length(OfferWork command) {
        return Duration.ofMinutes(command.minutes());
    }

    private static Decision offer(UUID id, OfferWork command, Availability available, ZoneId zone,
            List<TimeSlot> slots) {
        var now = available.reference().at();
        var latest = now.plus(LONGEST_OFFER_DAYS, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        var expires = command.expiresAt() != null ? command.expiresAt() : earlier(slots.getFirst().from(), latest);
        if (!expires.isAfter(now)) {
            return Decision.refuse("in-the-past", "Expected an offer that holds for a while, but it ends at %s",
                    expires);
        }
        return expires.isAfter(latest)
                ? Decision.refuse("too-far-ahead", "Expected an offer of at most %d days, but it ends at %s",
                        LONGEST_OFFER_DAYS, expires)
                : Decision.emit(new WorkOffered(id, command.kind(), available.specialist(), slots, zone.getId(),
                        command.place(), command.note(), expires));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
