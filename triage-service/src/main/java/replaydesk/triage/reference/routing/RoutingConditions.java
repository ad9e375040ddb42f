package replaydesk.triage.reference.routing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Priority;
import replaydesk.events.value.RoutingReason;
import replaydesk.kit.reference.InForce;
import replaydesk.triage.reference.Categories;
import replaydesk.triage.reference.Listed;
import replaydesk.triage.reference.RequesterKind;

/**
 * Conditions of a routing rule, all of which hold; one that is absent always holds.
 *
 * @param categories keys of categories; cases of those below them fit as well
 * @param languages  BCP 47 tags; a tag stands for its varieties as well
 * @param products   keys of products
 * @param agreements none: a case is routed before anything tells its agreement, so such a rule could never fit
 * @param requester  whose staff asks
 * @param reporter   whether anybody asks
 */
public record RoutingConditions(
        @Size(max = 500) List<@NotBlank @Size(max = 80) String> categories,
        List<@NotNull CaseType> types,
        List<@NotNull Complexity> complexities,
        List<@NotNull Priority> priorities,
        List<String> agreements,
        @Size(max = 50) List<@NotNull @Size(max = 35) @Pattern(regexp = TAG) String> languages,
        @Size(max = 500) List<@NotBlank @Size(max = 80) String> products,
        @Size(max = 500) List<@NotBlank @Size(max = 80) String> organisations,
        List<@NotNull Channel> channels,
        RequesterKind requester,
        Reporter reporter) {

    private static final String TAG = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";

    /** Conditions that every case fulfils. */
    static final RoutingConditions NONE =
            new RoutingConditions(null, null, null, null, null, null, null, null, null, null, null);

    /** Returns why the case fulfils them, condition by condition; empty when it does not. */
    Optional<List<RoutingReason>> fit(Routable routed, InForce reference) {
        return new Fitting().agreement(agreements)
                .oneOf("types", types, routed.type())
                .oneOf("complexities", complexities, routed.complexity())
                .oneOf("priorities", priorities, routed.priority())
                .oneOf("organisations", organisations, routed.organisation())
                .oneOf("channels", channels, routed.channel())
                .oneOf("requester", one(requester), RequesterKind.of(routed.internal()))
                .oneOf("reporter", one(reporter), Reporter.of(routed.asked()))
                .language(languages, routed.language())
                .anyOf("categories", categories, () -> routed.categories(reference))
                .anyOf("products", products, () -> routed.products(reference))
                .reasons();
    }

    private static <T> List<T> one(T value) {
        return value == null ? null : List.of(value);
    }

    boolean fitsAll() {
        return Stream.of(categories, types, complexities, priorities, agreements, languages, products, organisations,
                channels).allMatch(Listed::isNone) && requester == null && reporter == null;
    }

    /** Tells whether every case that fulfils the others fulfils these: then no rule behind can have the others. */
    boolean cover(RoutingConditions others, InForce reference) {
        return covers(categories, others.categories,
                key -> Listed.fitsOne(categories, Categories.upwards(reference, key)))
                && covers(types, others.types) && covers(complexities, others.complexities)
                && covers(priorities, others.priorities) && Listed.isNone(agreements)
                && covers(languages, others.languages, tag -> Listed.fitsLanguage(languages, tag))
                && covers(products, others.products) && covers(organisations, others.organisations)
                && covers(channels, others.channels) && covers(one(requester), one(others.requester))
                && covers(one(reporter), one(others.reporter));
    }

    private static <T> boolean covers(List<T> mine, List<T> others) {
        return covers(mine, others, value -> mine.contains(value));
    }

    private static <T> boolean covers(List<T> mine, List<T> others, Predicate<T> fits) {
        return Listed.isNone(mine) || !Listed.isNone(others) && others.stream().allMatch(fits);
    }
}
