package replaydesk.escalation.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * Work that took place (R16, R23).
 *
 * @param minutes   the time as charged
 * @param startedAt when it began; absent for the time agreed on
 * @param materials what was used; may be absent
 * @param note      what was done; may be absent
 */
public record FinishWork(@NotNull @Min(1) @Max(1_440) Integer minutes, Instant startedAt,
        @Size(max = 50) List<@NotNull @Valid UsedMaterial> materials, @Size(max = 5_000) String note) {
}
