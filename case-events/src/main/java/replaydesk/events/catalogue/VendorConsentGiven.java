package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * The requester gave consent (R19).
 *
 * @param by the person who reported it, pseudonymous
 * @param consentId the consent that was asked; absent where that had no id
 * @param onBehalfOf the requester who said so, when an operator or a system reported it; absent otherwise
 * @param evidence how the requester said so, when somebody else reported it; absent otherwise
 */
@Fact(stage = Stage.ESCALATION, name = "vendor-consent-given", presumes = Counter.VENDOR, advances = Counter.VENDOR)
public record VendorConsentGiven(
        String vendor,
        String by,
        UUID consentId,
        String onBehalfOf,
        @Personal String evidence) implements EscalationEvent {
}
