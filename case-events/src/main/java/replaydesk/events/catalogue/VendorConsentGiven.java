package replaydesk.events.catalogue;

import replaydesk.events.log.Counter;

/**
 * The requester agreed (R19).
 *
 * @param by pseudonymous
 */
@Fact(stage = Stage.ESCALATION, name = "vendor-consent-given", presumes = Counter.VENDOR, advances = Counter.VENDOR)
public record VendorConsentGiven(String vendor, String by) implements EscalationEvent {
}
