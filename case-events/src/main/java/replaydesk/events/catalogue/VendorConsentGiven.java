package replaydesk.events.catalogue;

import replaydesk.events.log.Counter;

/**
 * The requester gave consent (R19).
 *
 * @param by the person, pseudonymous
 */
@Fact(stage = Stage.ESCALATION, name = "vendor-consent-given", presumes = Counter.VENDOR, advances = Counter.VENDOR)
public record VendorConsentGiven(String vendor, String by) implements EscalationEvent {
}
