package replaydesk.events.catalogue;

import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * The requester refused consent (R19).
 *
 * @param by the person, pseudonymous
 */
@Fact(stage = Stage.ESCALATION, name = "vendor-consent-refused", presumes = Counter.VENDOR, advances = Counter.VENDOR)
public record VendorConsentRefused(String vendor, String by, @Personal String reason) implements EscalationEvent {
}
