package replaydesk.escalation.appointment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;

/**
 * Another time for work, and another specialist if one is named (R16). What is absent stays as it was.
 *
 * @param start        with an offset, or by the clock of the time zone, such as {@code 2026-03-17T08:30}
 * @param end          alike; absent if the duration is given, or stays
 * @param duration     ISO 8601, such as {@code PT1H}; absent if the end is given, or the duration stays
 * @param timeZone     such as {@code Europe/Stockholm}
 * @param place        the address, the number to call or the link
 * @param note         a remark for the desk
 * @param outsideHours true if it may lie outside the specialist's working hours
 */
public record RescheduleWork(@Size(min = 1, max = 200) String specialist,
        @NotNull @Pattern(regexp = WantedTime.FORM) String start, @Pattern(regexp = WantedTime.FORM) String end,
        Duration duration, @Size(max = 60) String timeZone, @Size(max = 500) String place,
        @Size(max = 2_000) String note, Boolean outsideHours) {
}
