package replaydesk.escalation.vendor;

import static replaydesk.kit.identity.Reader.DESK;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.escalation.evolution.VendorCase;
import replaydesk.escalation.evolution.VendorCase.Standing;
import replaydesk.events.value.ExternalReference;
import replaydesk.kit.access.ShownTo;

/**
 * The vendor of a case, and what happened with it (R19).
 *
 * @param vendor     key of the vendor; absent until one is named
 * @param name       what people call it; absent when unknown
 * @param standing   absent until a vendor is named
 * @param discloses  what the requester was asked to let pass
 * @param reference  the vendor's own; absent until known
 * @param promisedAt when it is to return the case; absent when it has no target
 * @param overdue    true once it has not returned the case by then
 * @param history    in the order in which it happened
 */
@Schema(name = "VendorOfCase", requiredProperties = {"discloses", "history"})
public record VendorView(String vendor, String name, Standing standing,
        List<String> discloses, @ShownTo(DESK) ExternalReference reference, @ShownTo(DESK) Instant promisedAt,
        @ShownTo(DESK) Boolean overdue, List<Step> history) {

    /** What happened. */
    @Schema(name = "VendorStepKind")
    public enum Kind {
        CONSENT_ASKED,
        CONSENT_GIVEN,
        CONSENT_REFUSED,
        HANDED_OVER,
        UPDATED,
        OVERDUE,
        RETURNED;

        /** Tells whether it is between the vendor and the desk alone. */
        boolean isInternal() {
            return this == UPDATED || this == OVERDUE;
        }
    }

    /**
     * A step of what happened with the vendor.
     *
     * @param text       what was asked, the reason of a refusal, or what the vendor reported; absent where nothing was
     *                   said, or where it is not the reader's to see
     * @param evidence   how the requester said so, when somebody else reported it
     * @param by         who decided it, pseudonymous; absent for what the desk noticed by itself
     * @param onBehalfOf the requester whose word it is, when somebody else reported it
     */
    @Schema(name = "VendorStep", requiredProperties = {"event", "kind", "at"})
    public record Step(UUID event, Kind kind, String vendor, String text, List<String> discloses, String evidence,
            @ShownTo(DESK) ExternalReference reference, @ShownTo(DESK) Instant promisedAt,
            @ShownTo(DESK) String contract, @ShownTo(DESK) String by, String onBehalfOf, Instant at) {

        /** Returns the step as the client may read it: without words that are not the requester's own. */
        Step forClient(String requester) {
            boolean said = kind == Kind.CONSENT_ASKED || kind == Kind.CONSENT_REFUSED && requester != null
                    && requester.equals(onBehalfOf == null ? by : onBehalfOf);
            return new Step(event, kind, vendor, said ? text : null, discloses, evidence, reference, promisedAt,
                    contract, by, onBehalfOf, at);
        }
    }

    static VendorView of(VendorCase vendor, List<Step> history) {
        return new VendorView(vendor.key(), vendor.name(), vendor.standing(),
                vendor.consent() == null ? List.of() : vendor.consent().discloses(), vendor.reference(),
                vendor.promise() == null ? null : vendor.promise().at(), vendor.isThere() ? vendor.overdue() : null,
                history);
    }
}
