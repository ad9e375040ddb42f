package replaydesk.escalation.appointment;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import replaydesk.events.value.Material;

/**
 * Material that was used.
 *
 * @param item   key of the item
 * @param amount more than zero, in the unit
 * @param unit   such as {@code piece} or {@code metre}; absent for pieces
 */
public record UsedMaterial(@NotBlank @Size(max = 80) String item,
        @NotNull @Positive @Digits(integer = 9, fraction = 4) BigDecimal amount,
        @Size(min = 1, max = 40) String unit) {

    private static final String PIECE = "piece";

    static List<Material> all(List<UsedMaterial> used) {
        return used == null ? List.of() : used.stream().map(one -> new Material(one.item(), one.amount(),
                one.unit() == null ? PIECE : one.unit())).toList();
    }
}
