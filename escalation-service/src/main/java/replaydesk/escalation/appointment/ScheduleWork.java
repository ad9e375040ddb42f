package replaydesk.escalation.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import replaydesk.events.value.WorkKind;

/**
 * Work to be done at a time (R16).
 *
 * @param specialist   id of who does it
 * @param start        with an offset, or by the clock of the time zone, such as {@code 2026-03-17T08:30}
 * @param end          alike; absent if the duration is given
 * @param duration     ISO 8601, such as {@code PT1H}; absent if the end is given
 * @param timeZone     such as {@code Europe/Stockholm}; absent for that of the specialist's hours
 * @param place        the address, the number to call or the link; may be absent
 * @param note         a remark for the desk; may be absent
 * @param outsideHours true if it may lie outside the specialist's working hours
 */
public record ScheduleWork(@NotNull WorkKind kind, @NotBlank @Size(max = 200) String specialist,
        @NotNull @Pattern(regexp = WantedTime.FORM) String start, @Pattern(regexp = WantedTime.FORM) String end,
        Duration duration, @Size(max = 60) String timeZone, @Size(max = 500) String place,
        @Size(max = 2_000) String note, Boolean outsideHours) {
}
