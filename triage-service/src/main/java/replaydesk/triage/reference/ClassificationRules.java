package replaydesk.triage.reference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Decider;
import replaydesk.events.value.Impact;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Urgency;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.triage.evolution.Registered;

/**
 * The rules of the first classification (R8, R9). The first rule that fits decides. Rules that look for words never fit
 * here: an obligation knows no texts. They are judged by the analysis that reads texts.
 */
public record ClassificationRules(@NotEmpty @Size(max = 500) List<@NotNull @Valid Rule> rules) {

    /** The name of the kind. */
    public static final String KIND = "classification-rules";

    /** The key of the only document. */
    public static final String KEY = "default";

    /** The name under which an event names one of the rules, with the version of the document. */
    private static final String RULE = "classification-rule";

    /**
     * A rule.
     *
     * @param when       absent for a rule that fits every request
     * @param confidence from 0 to 1
     */
    public record Rule(@NotBlank @Size(max = 80) String key, @Valid When when, @NotNull @Valid Then then,
            @NotNull @DecimalMin("0") @DecimalMax("1") Double confidence) {

        boolean fits(Registered request) {
            return when == null || when.fits(request);
        }
    }

    /**
     * Conditions, all of which hold; one that is absent always holds.
     *
     * @param families  first words of the product's key, in lower case
     * @param languages BCP 47 tags
     * @param anyWords  words of which the request has one
     * @param allWords  words of which the request has all
     * @param noWords   words of which the request has none
     */
    public record When(List<Channel> channels, List<String> families, RequesterKind requester, List<String> languages,
            List<String> anyWords, List<String> allWords, List<String> noWords) {

        boolean readsTexts() {
            return !Listed.isNone(anyWords) || !Listed.isNone(allWords) || !Listed.isNone(noWords);
        }

        boolean fits(Registered request) {
            return !readsTexts() && Listed.fits(channels, request.channel())
                    && Listed.fits(families, request.product() == null ? null : Products.family(request.product()))
                    && (requester == null || requester.fits(request.internal()))
                    && Listed.fitsLanguage(languages, request.language());
        }

        boolean fitsAll() {
            return !readsTexts() && Listed.isNone(channels) && Listed.isNone(families) && requester == null
                    && Listed.isNone(languages);
        }
    }

    /**
     * The conclusion of a rule.
     *
     * @param category          key of the category; with {@code categoryOfProduct} the one for an unknown product
     * @param categoryOfProduct true to take the product's category; without {@code category} the rule then fits known
     *                          products alone
     * @param complexity        if absent, normal
     */
    public record Then(@NotNull CaseType type, @Size(max = 80) String category, Boolean categoryOfProduct,
            @NotNull Impact impact, @NotNull Urgency urgency, Complexity complexity) {

        boolean takesProduct() {
            return Boolean.TRUE.equals(categoryOfProduct);
        }
    }

    /** A category, and the product that it was taken from; no product if the rule names the category. */
    private record Found(ReferenceDocument category, ReferenceDocument product) {
    }

    /** Classifies a request by the rules in force; null as long as they, or what they name, are not known. */
    public static CaseClassified classify(Registered request, InForce reference) {
        var document = reference.find(KIND, KEY);
        var rules = reference.find(KIND, KEY, ClassificationRules.class);
        var matrix = reference.find(PriorityMatrix.KIND, PriorityMatrix.KEY);
        if (rules.isEmpty() || matrix.isEmpty()) {
            return null;
        }
        for (var rule : rules.get().rules()) {
            if (rule.fits(request)) {
                var found = category(rule.then(), request, reference);
                if (found.isPresent()) {
                    return classified(rule, request, found.get(), document.get(), matrix.get());
                }
                if (rule.then().category() != null) {
                    return null;
                }
            }
        }
        return null;
    }

    private static Optional<Found> category(Then then, Registered request, InForce reference) {
        if (then.takesProduct()) {
            var product = Products.find(reference, request.product());
            var ofProduct = product.flatMap(document -> document.content().as(Product.class))
                    .flatMap(found -> reference.find(Category.KIND, found.category()));
            if (ofProduct.isPresent()) {
                return Optional.of(new Found(ofProduct.get(), product.get()));
            }
        }
        return reference.find(Category.KIND, then.category()).map(category -> new Found(category, null));
    }

    private static CaseClassified classified(Rule rule, Registered request, Found found, ReferenceDocument rules,
            ReferenceDocument matrix) {
        var then = rule.then();
        var priority = matrix.content().as(PriorityMatrix.class).map(rows -> rows.of(then.impact(), then.urgency()));
        if (priority.isEmpty()) {
            return null;
        }
        var versions = new ArrayList<ReferenceVersion>(3);
        versions.add(new ReferenceVersion(RULE, rule.key(), rules.version()));
        versions.add(matrix.reference());
        if (found.product() != null) {
            versions.add(found.product().reference());
        }
        return new CaseClassified(then.type(), found.category().reference(), then.impact(), then.urgency(),
                priority.get(), then.complexity() == null ? Complexity.NORMAL : then.complexity(), request.language(),
                Decider.RULE, rule.confidence(), List.copyOf(versions));
    }
}
