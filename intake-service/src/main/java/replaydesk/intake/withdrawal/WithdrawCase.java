package replaydesk.intake.withdrawal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import replaydesk.events.value.WithdrawalReason;

/** Takes a case back without working it off. */
public record WithdrawCase(@NotNull WithdrawalReason reason, @Size(max = 2_000) String comment) {
}
