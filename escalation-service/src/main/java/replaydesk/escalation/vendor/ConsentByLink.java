package replaydesk.escalation.vendor;

import jakarta.validation.constraints.Size;

/**
 * A requester's answer by the link of a consent.
 *
 * @param reason absent when none is given, and for a consent
 */
public record ConsentByLink(@Size(max = 5000) String reason) {

    AnswerVendorConsent answer() {
        return new AnswerVendorConsent(reason, null, null);
    }
}
