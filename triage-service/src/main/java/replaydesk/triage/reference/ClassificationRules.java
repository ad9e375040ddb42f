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
import java.util.stream.Stream;
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
import replaydesk.text.words.WordSet;
import replaydesk.triage.evolution.Registered;

/**
 * The rules of the first classification (R8, R9). The first rule that fits decides.
 *
 * @param confirmBelow the confidence below which a classification is only proposed, for a person to confirm or correct;
 *                     if absent, all stand
 */
public record ClassificationRules(@NotEmpty @Size(max = 500) List<@NotNull @Valid Rule> rules,
        @DecimalMin("0") @DecimalMax("1") Double confirmBelow) {

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

        boolean fits(Request request) {
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

        boolean fits(Request request) {
            var registered = request.registered();
            return Listed.fits(channels, registered.channel())
                    && Listed.fits(families,
                            registered.product() == null ? null : Products.family(registered.product()))
                    && (requester == null || requester.fits(registered.internal()))
                    && Listed.fitsLanguage(languages, request.language())
                    && (Listed.isNone(anyWords) || anyWords.stream().anyMatch(request.words()::has))
                    && (Listed.isNone(allWords) || allWords.stream().allMatch(request.words()::has))
                    && (Listed.isNone(noWords) || noWords.stream().noneMatch(request.words()::has));
        }

        /** Returns the words of the condition that the request has. */
        List<String> found(Request request) {
            return Stream.of(anyWords, allWords).filter(words -> !Listed.isNone(words)).flatMap(List::stream)
                    .filter(request.words()::has).distinct().toList();
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

    /**
     * What the rules know of a request.
     *
     * @param language BCP 47 tag of its language; null when unknown
     * @param words    the words of its texts
     */
    public record Request(Registered registered, String language, WordSet words) {
    }

    /** Classifies a request by the rules in force; null as long as they, or what they name, are not known. */
    public static CaseClassified classify(Request request, InForce reference) {
        var document = reference.find(KIND, KEY);
        var rules = reference.find(KIND, KEY, ClassificationRules.class);
        var matrix = reference.find(PriorityMatrix.KIND, PriorityMatrix.KEY);
        if (rules.isEmpty() || matrix.isEmpty()) {
            return null;
        }
        for (var rule : rules.get().rules()) {
            if (rule.fits(request)) {
                var found = category(rule.then(), request.registered(), reference);
                if (found.isPresent()) {
                    return rules.get().classified(rule, request, found.get(), document.get(), matrix.get());
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

    private CaseClassified classified(Rule rule, Request request, Found found, ReferenceDocument rules,
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
                Decider.RULE, rule.confidence(), versions, proposed(rule),
                rule.when() == null ? null : rule.when().found(request), null);
    }

    /** Returns true where a person has to confirm what the rule says; null where it stands. */
    private Boolean proposed(Rule rule) {
        return confirmBelow != null && rule.confidence() < confirmBelow ? Boolean.TRUE : null;
    }
}
