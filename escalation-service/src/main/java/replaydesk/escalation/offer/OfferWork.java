package replaydesk.escalation.offer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import replaydesk.escalation.appointment.WantedTime;
import replaydesk.events.value.WorkKind;

/**
 * Times to offer to the requester for work (R16): those that are named, or free ones in a span of time.
 *
 * @param minutes      how long the work takes
 * @param specialist   id of who does it; absent for the one to whom the case is assigned
 * @param starts       when it may begin, with an offset or by the clock of the time zone; absent if a span is given
 * @param from         alike: where the span begins, in which free times are looked for; absent if starts are given
 * @param to           where it ends, 31 days later at most
 * @param timeZone     such as {@code Europe/Stockholm}; absent for that of the specialist's hours
 * @param place        the address, the number to call or the link; may be absent
 * @param note         a remark for the desk; may be absent
 * @param expiresAt    until when the requester may choose, 14 days at most; absent for when the first time begins
 * @param outsideHours true if the named times may lie outside the specialist's working hours
 */
public record OfferWork(@NotNull WorkKind kind, @NotNull @Min(5) @Max(1_440) Integer minutes,
        @Size(min = 1, max = 200) String specialist,
        @Size(min = 1, max = OfferWork.MOST) List<@NotNull @Pattern(regexp = WantedTime.FORM) String> starts,
        @Pattern(regexp = WantedTime.FORM) String from, @Pattern(regexp = WantedTime.FORM) String to,
        @Size(max = 60) String timeZone, @Size(max = 500) String place, @Size(max = 2_000) String note,
        Instant expiresAt, Boolean outsideHours) {

    /** The most times of an offer. */
    static final int MOST = 6;

    boolean namesTimes() {
        return starts != null && from == null && to == null;
    }

    boolean namesSpan() {
        return starts == null && from != null && to != null;
    }
}
