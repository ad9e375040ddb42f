package replaydesk.events.catalogue;

import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/** The requester was asked for consent to involve the vendor, and told what would be passed on (R19, R30). */
@Fact(stage = Stage.ESCALATION, name = "vendor-consent-asked", presumes = Counter.VENDOR, advances = Counter.VENDOR)
public record VendorConsentAsked(String vendor, @Personal String passedOn) implements EscalationEvent {
}
