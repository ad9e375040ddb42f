package replaydesk.escalation.offer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A requester's choice by the link of an offer.
 *
 * @param slot number of the time, from 1
 */
public record ChooseByLink(@NotNull @Min(1) @Max(OfferWork.MOST) Integer slot) {

    ChooseSlot choice() {
        return new ChooseSlot(slot, null);
    }
}
