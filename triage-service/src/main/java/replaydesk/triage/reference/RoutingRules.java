package replaydesk.triage.reference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Decider;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.reference.InForce;
import replaydesk.triage.evolution.Classified;
import replaydesk.triage.evolution.Registered;

/**
 * The rules by which a classified case goes to a team (R8, R9). The first rule that fits decides. Rules that name
 * agreements never fit yet: the analysis knows of none.
 */
public record RoutingRules(@NotEmpty @Size(max = 500) List<@NotNull @Valid Rule> rules) {

    /** The name of the kind. */
    public static final String KIND = "routing-rules";

    /** The key of the only document. */
    public static final String KEY = "default";

    /** The name under which an event names one of the rules, with the version of the document. */
    private static final String RULE = "routing-rule";

    /**
     * A rule.
     *
     * @param when absent for a rule that fits every case
     */
    public record Rule(@NotBlank @Size(max = 80) String key, @Valid When when, @NotNull @Valid Then then) {
    }

    /**
     * Conditions, all of which hold; one that is absent always holds.
     *
     * @param categories keys of categories; cases of those below them fit as well
     * @param languages  BCP 47 tags
     * @param products   keys of products
     */
    public record When(List<String> categories, List<Complexity> complexities, List<Priority> priorities,
            List<String> agreements, List<String> languages, List<String> products, List<String> organisations,
            List<Channel> channels, RequesterKind requester) {

        boolean fits(Routable routed, InForce reference) {
            var classified = routed.classified();
            var registered = routed.registered();
            return Listed.isNone(agreements) && Listed.fits(complexities, classified.complexity())
                    && Listed.fits(priorities, classified.priority())
                    && Listed.fitsLanguage(languages, classified.language())
                    && Listed.fits(organisations, routed.organisation())
                    && Listed.fits(channels, registered.channel())
                    && (requester == null || requester.fits(registered.internal()))
                    && (Listed.isNone(categories) || classified.category() != null
                            && Listed.fitsOne(categories, Categories.upwards(reference, classified.category())))
                    && (Listed.isNone(products) || Listed.fitsOne(products, keys(registered.product(), reference)));
        }

        /** The key of the product as it was told, and of the document that it is found under. */
        private static List<String> keys(String product, InForce reference) {
            return Stream.concat(Stream.ofNullable(product), Products.find(reference, product).stream()
                    .map(document -> document.name().key())).toList();
        }

        boolean fitsAll() {
            return Stream.of(categories, complexities, priorities, agreements, languages, products, organisations,
                    channels).allMatch(Listed::isNone) && requester == null;
        }
    }

    /**
     * Where a rule routes to: one of both.
     *
     * @param team                  key of the team
     * @param specialistsOfCategory true for the specialists of the case's category; the rule does not fit where the
     *                              category has none
     */
    public record Then(@Size(max = 80) String team, Boolean specialistsOfCategory) {

        boolean takesSpecialists() {
            return Boolean.TRUE.equals(specialistsOfCategory);
        }
    }

    /** What the rules know of a case. */
    public record Routable(Classified classified, Registered registered, String organisation) {
    }

    /** Returns the rules that may route it: a classification that is only proposed goes to the pool of all others. */
    private static List<Rule> applicable(RoutingRules all, Classified classified) {
        return classified.proposed() ? List.of(all.rules().getLast()) : all.rules();
    }

    /**
     * Routes a classified case by the rules in force; null as long as they, or what they or the case name, are not
     * known.
     */
    public static CaseRouted route(Routable routed, InForce reference) {
        var document = reference.find(KIND, KEY);
        var rules = reference.find(KIND, KEY, RoutingRules.class);
        var category = routed.classified().category();
        if (rules.isEmpty() || category != null && !Categories.knows(reference, category)) {
            return null;
        }
        for (var rule : applicable(rules.get(), routed.classified())) {
            if (rule.when() == null || rule.when().fits(routed, reference)) {
                var team = rule.then().takesSpecialists()
                        ? Optional.ofNullable(category).flatMap(named -> Categories.specialists(reference, named))
                        : Optional.ofNullable(rule.then().team());
                if (team.isPresent()) {
                    var version = new ReferenceVersion(RULE, rule.key(), document.get().version());
                    return reference.find(Team.KIND, team.get(), Team.class)
                            .map(found -> new CaseRouted(found.level(), team.get(), Decider.RULE, version))
                            .orElse(null);
                }
            }
        }
        return null;
    }
}
