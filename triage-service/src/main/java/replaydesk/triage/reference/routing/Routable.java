package replaydesk.triage.reference.routing;

import java.util.List;
import java.util.stream.Stream;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.reference.InForce;
import replaydesk.triage.evolution.Classified;
import replaydesk.triage.evolution.Registered;
import replaydesk.triage.reference.Categories;
import replaydesk.triage.reference.Products;

/**
 * What routing rules know of a case. No text is among it, so cases that are alike in this go the same way.
 *
 * @param category the category, in the version that the classification names; may be null
 * @param language BCP 47 tag; null when unknown
 * @param product  key of the product as it was told; null when unknown
 * @param asked    false if a system reported the case and nobody asked
 * @param proposed true if a person has still to confirm or correct the classification
 */
public record Routable(CaseType type, ReferenceVersion category, Priority priority, Complexity complexity,
        String language, String product, String organisation, Channel channel, boolean internal, boolean asked,
        boolean proposed) {

    public static Routable of(Classified classified, Registered registered, String organisation) {
        return new Routable(classified.type(), classified.category(), classified.priority(), classified.complexity(),
                classified.language(), registered.product(), organisation, registered.channel(), registered.internal(),
                registered.asked(), classified.proposed());
    }

    /** Returns the keys of the category and of those above it. */
    List<String> categories(InForce reference) {
        return category == null ? List.of() : Categories.upwards(reference, category);
    }

    /** Returns the key of the product as it was told, and of the document that it is found under. */
    List<String> products(InForce reference) {
        return Stream.concat(Stream.ofNullable(product),
                Products.find(reference, product).stream().map(document -> document.name().key())).distinct().toList();
    }
}
