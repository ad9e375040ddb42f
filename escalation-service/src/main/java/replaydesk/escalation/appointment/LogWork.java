package replaydesk.escalation.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import replaydesk.events.value.WorkKind;

/**
 * Time and materials spent by whoever logs them (R16, R23).
 *
 * @param work      number of the scheduled work that they belong to; absent for none
 * @param kind      absent for that of the scheduled work, or else work at the desk
 * @param minutes   the time as charged
 * @param startedAt when it began; absent if it ends now
 * @param materials what was used; may be absent
 * @param note      what was done; may be absent
 */
public record LogWork(@Min(1) Integer work, WorkKind kind, @NotNull @Min(1) @Max(1_440) Integer minutes,
        Instant startedAt, @Size(max = 50) List<@NotNull @Valid UsedMaterial> materials,
        @Size(max = 5_000) String note) {
}
