package replaydesk.escalation.vendor;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import replaydesk.escalation.evolution.Languages;
import replaydesk.escalation.reference.Vendor;
import replaydesk.escalation.reference.VendorKind;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.stage.UnknownKey;

/**
 * A vendor that the desk has defined.
 *
 * @param reference the version in force
 */
record KnownVendor(String key, Vendor vendor, ReferenceVersion reference) {

    private static final String FALLBACK = "en";

    /** Decides by the vendor; refuses if nobody defined it, with those that may be meant. */
    static Decision decide(String key, InForce reference, Function<KnownVendor, Decision> decision) {
        var unknown = UnknownKey.refusal("unknown-vendor", "vendor", VendorKind.NAME, key, reference);
        if (unknown != null) {
            return unknown;
        }
        var document = reference.find(VendorKind.NAME, key).orElseThrow();
        return document.content().as(Vendor.class)
                .map(vendor -> decision.apply(new KnownVendor(key, vendor, document.reference())))
                .orElseGet(() -> Decision.refuse("unknown-vendor",
                        "Expected a vendor that this version can read, but %s is none", key));
    }

    /** Returns why not all of it may be passed on to this vendor; null if it may. */
    Decision.Refused notDisclosed(List<String> keys) {
        var other = keys.stream().filter(key -> !vendor.discloses().containsKey(key)).findFirst();
        return other.isEmpty() ? null
                : new Decision.Refused("not-for-vendor", "Expected what %s may receive (%s), but %s is not among it"
                        .formatted(key, String.join(", ", vendor.discloses().keySet().stream().sorted().toList()),
                                other.get()));
    }

    /** Returns what the requester calls the vendor. */
    String nameFor(Languages languages) {
        return in(languages, vendor.names(), key);
    }

    /** Returns the text in the first of the requester's languages that there is, else in English, else the key. */
    static String in(Languages languages, Map<String, String> texts, String key) {
        return Stream.concat(languages.inOrder(), Stream.of(FALLBACK)).filter(texts::containsKey).findFirst()
                .map(texts::get).orElse(key);
    }
}
