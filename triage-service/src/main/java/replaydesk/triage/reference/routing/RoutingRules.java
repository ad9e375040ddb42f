package replaydesk.triage.reference.routing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.value.Decider;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.RoutingReason;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.kit.stage.EscalationRules;
import replaydesk.kit.stage.Teams;
import replaydesk.triage.reference.Categories;
import replaydesk.triage.reference.Team;

/** The rules by which a classified case goes to a team (R8, R9). The first rule that fits decides. */
public record RoutingRules(@NotEmpty @Size(max = 500) List<@NotNull @Valid Rule> rules) {

    /** The name of the kind. */
    public static final String KIND = "routing-rules";

    /** The key of the only document. */
    public static final String KEY = "default";

    /** The name of the only document. */
    public static final ReferenceKey NAME = new ReferenceKey(KIND, KEY);

    /** The name under which an event names one of the rules, with the version of the document. */
    private static final String RULE = "routing-rule";

    /**
     * A rule.
     *
     * @param names what people call it, by language; may be null
     * @param when  absent for a rule that fits every case
     */
    @Schema(name = "RoutingRule")
    public record Rule(@NotBlank @Size(max = 80) String key, Map<String, @NotBlank @Size(max = 200) String> names,
            @Valid RoutingConditions when, @NotNull @Valid Then then) {

        RoutingConditions conditions() {
            return when == null ? RoutingConditions.NONE : when;
        }
    }

    /**
     * The target of a rule: one of both.
     *
     * @param team                  key of the team
     * @param specialistsOfCategory true for the specialists of the case's category; the rule does not fit where the
     *                              category has none
     */
    @Schema(name = "RoutingTarget")
    public record Then(@Size(max = 80) String team, Boolean specialistsOfCategory) {

        boolean takesSpecialists() {
            return Boolean.TRUE.equals(specialistsOfCategory);
        }

        /** Tells whether it names one of both, and not both. */
        boolean isOneOfBoth() {
            return (team != null) != takesSpecialists();
        }
    }

    /** A team that a rule sends a case to, and why. */
    public record Match(Rule rule, String team, List<RoutingReason> reasons) {
    }

    /** Returns the first rule that fits, with its team; empty when none does, or the case's category is not known. */
    public Optional<Match> match(Routable routed, InForce reference) {
        var category = routed.category();
        if (category != null && !Categories.knows(reference, category)) {
            return Optional.empty();
        }
        for (var rule : applicable(routed)) {
            var reasons = rule.conditions().fit(routed, reference);
            if (reasons.isPresent()) {
                var team = rule.then().takesSpecialists()
                        ? Optional.ofNullable(category).flatMap(named -> Categories.specialists(reference, named))
                        : Optional.ofNullable(rule.then().team());
                if (team.isPresent()) {
                    return Optional.of(new Match(rule, team.get(), reasons.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the rules that may route it: a classification that is only proposed goes to the pool of all others. */
    private List<Rule> applicable(Routable routed) {
        return routed.proposed() ? List.of(rules.getLast()) : rules;
    }

    /**
     * Routes a classified case by the rules in force; null as long as they, or what they or the case name, are not
     * known.
     */
    public static CaseRouted route(Routable routed, InForce reference) {
        var document = reference.find(KIND, KEY);
        return reference.find(KIND, KEY, RoutingRules.class).flatMap(rules -> rules.match(routed, reference))
                .flatMap(match -> reference.find(Team.KIND, match.team(), Team.class)
                        .map(team -> routed(match, team.level(), document.orElseThrow(), reference)))
                .orElse(null);
    }

    private static CaseRouted routed(Match match, int level, ReferenceDocument document, InForce reference) {
        return new CaseRouted(level, match.team(), Decider.RULE,
                new ReferenceVersion(RULE, match.rule().key(), document.version()), match.reasons(),
                Teams.assigns(match.team(), reference), EscalationRules.watching(level, match.team(), reference));
    }

    /** Returns the rule that an event names, as it stood in that version. */
    public static Optional<Rule> named(ReferenceVersion rule, InForce reference) {
        return rule == null ? Optional.empty() : reference.data().version(NAME, rule.version())
                .filter(document -> !document.retired())
                .flatMap(document -> document.content().as(RoutingRules.class))
                .flatMap(rules -> rules.rules().stream().filter(one -> one.key().equals(rule.key())).findFirst());
    }
}
