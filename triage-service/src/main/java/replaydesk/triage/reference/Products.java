package replaydesk.triage.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceDocument;

/** Finds the product that a case is about: by its key, or else by its family, which is the first word of the key. */
public final class Products {

    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{N}]");

    private Products() {
    }

    /** Returns the product; of several with the same family the first one by key. */
    public static Optional<ReferenceDocument> find(InForce reference, String product) {
        if (product == null) {
            return Optional.empty();
        }
        var exact = reference.find(Product.KIND, product);
        if (exact.isPresent()) {
            return exact;
        }
        var family = family(product);
        return reference.all(Product.KIND).stream().filter(document -> document.content().as(Product.class)
                .filter(candidate -> candidate.families().contains(family)).isPresent()).findFirst();
    }

    /** Returns the first word of a key in lower case. */
    static String family(String product) {
        return WORD_END.split(product.strip().toLowerCase(Locale.ROOT), 2)[0];
    }
}
