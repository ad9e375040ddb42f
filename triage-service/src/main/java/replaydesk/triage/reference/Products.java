package replaydesk.triage.reference;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Derives a category from the key of a product. The first word of the key is the product's family, as in
 * {@code erp-finance}.
 */
final class Products {

    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{N}]");

    private static final Map<String, Category> FAMILIES = Map.ofEntries(
            Map.entry("network", Categories.NETWORK), Map.entry("vpn", Categories.NETWORK),
            Map.entry("wifi", Categories.NETWORK), Map.entry("mail", Categories.EMAIL),
            Map.entry("email", Categories.EMAIL), Map.entry("erp", Categories.APPLICATION),
            Map.entry("crm", Categories.APPLICATION), Map.entry("app", Categories.APPLICATION),
            Map.entry("database", Categories.DATA), Map.entry("backup", Categories.DATA),
            Map.entry("laptop", Categories.HARDWARE), Map.entry("desktop", Categories.HARDWARE),
            Map.entry("phone", Categories.HARDWARE), Map.entry("printer", Categories.PRINTING),
            Map.entry("account", Categories.ACCESS), Map.entry("identity", Categories.ACCESS),
            Map.entry("antivirus", Categories.SECURITY), Map.entry("firewall", Categories.SECURITY));

    private Products() {
    }

    /** Returns the category of the product's family; empty when the product or its family is unknown. */
    static Optional<Category> category(String product) {
        return product == null ? Optional.empty() : Optional.ofNullable(
                FAMILIES.get(WORD_END.split(product.strip().toLowerCase(Locale.ROOT), 2)[0]));
    }
}
