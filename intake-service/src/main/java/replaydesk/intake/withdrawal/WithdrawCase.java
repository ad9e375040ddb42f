package replaydesk.intake.withdrawal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import replaydesk.events.value.WithdrawalReason;

/** A request to withdraw a case, so that nobody works on it further. */
public record WithdrawCase(@NotNull WithdrawalReason reason, @Size(max = 2_000) String comment) {
}
