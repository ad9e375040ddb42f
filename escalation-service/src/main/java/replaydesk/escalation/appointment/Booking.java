package replaydesk.escalation.appointment;

import java.util.function.Function;
import replaydesk.events.booking.SlotBooked;
import replaydesk.kit.stage.Decision;

/** Answer of a case to the wish to book: what it allows, or why not. */
public sealed interface Booking {

    /** A time to book. */
    record Wanted(SlotBooked slot) implements Booking {
    }

    /** Nothing is to be booked. */
    record Refused(Decision.Refused why) implements Booking {
    }

    static Booking refuse(String reason, String detail, Object... arguments) {
        return new Refused(Decision.refuse(reason, detail, arguments));
    }

    /** Books by the time that is wanted; refuses where there is none. */
    static Booking at(WantedTime time, Function<WantedTime.Span, Booking> by) {
        return switch (time) {
            case WantedTime.Span span -> by.apply(span);
            case WantedTime.Never never -> new Refused(never.why());
        };
    }
}
