package replaydesk.escalation.vendor;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * An answer to a request for consent.
 *
 * @param reason     reason of a refusal; absent when none is given, and for a consent
 * @param onBehalfOf id of the case's requester, when an operator or a system reports their word; absent when the caller
 *                   speaks for themselves
 * @param evidence   how the requester said so, which whoever reports it has to say; absent otherwise
 */
public record AnswerVendorConsent(@Size(max = 5000) String reason,
        @Pattern(regexp = "[\\w.:@/-]{1,100}") String onBehalfOf,
        @Size(max = 2000) String evidence) {

    public AnswerVendorConsent {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        evidence = evidence == null || evidence.isBlank() ? null : evidence.strip();
    }
}
