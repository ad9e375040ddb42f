package replaydesk.triage.information;

import jakarta.validation.constraints.Size;

/**
 * An open request that needs no answer any more (R10).
 *
 * @param note what the requester is told with it; absent for nothing
 */
public record WithdrawRequest(@Size(max = 2_000) String note) {
}
