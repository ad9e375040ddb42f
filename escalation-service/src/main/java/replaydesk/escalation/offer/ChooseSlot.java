package replaydesk.escalation.offer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A choice of one of the offered times (R16).
 *
 * @param slot       number of the time, from 1
 * @param onBehalfOf id of the case's requester, when an operator or a system reports their word; absent when the caller
 *                   speaks for themselves
 */
public record ChooseSlot(@NotNull @Min(1) @Max(OfferWork.MOST) Integer slot,
        @Pattern(regexp = "[\\w.:@/-]{1,100}") String onBehalfOf) {
}
