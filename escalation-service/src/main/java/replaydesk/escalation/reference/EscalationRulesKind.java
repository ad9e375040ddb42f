package replaydesk.escalation.reference;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import replaydesk.escalation.reference.EscalationRules.Rule;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.EscalationTrigger;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.ReferenceKind;

/** The rules of escalation: what they name is known, they lead up, and each says what its trigger needs. */
@Singleton
public final class EscalationRulesKind implements ReferenceKind<EscalationRules> {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(366);

    @Override
    public String name() {
        return "escalation-rules";
    }

    @Override
    public String stage() {
        return "escalation";
    }

    @Override
    public Class<EscalationRules> type() {
        return EscalationRules.class;
    }

    @Override
    public Set<String> keys() {
        return Set.of(EscalationRules.KEY);
    }

    @Override
    public void check(EscalationRules rules, Check check) {
        var keys = new HashSet<String>();
        for (int i = 0; i < rules.rules().size(); i++) {
            var rule = rules.rules().get(i);
            var at = "/rules/" + i;
            if (!keys.add(rule.key())) {
                check.wrong(at + "/key", "Expected keys of their own, but %s is there twice", rule.key());
            }
            check.names(at + "/levels", LevelKind.NAME,
                    rule.levels() == null ? null : rule.levels().stream().map(String::valueOf).toList());
            check.names(at + "/teams", TeamKind.NAME, rule.teams());
            trigger(rule, at, check);
            target(rule, at, check);
        }
    }

    private static void trigger(Rule rule, String at, Check check) {
        if (rule.isByTime() != (rule.after() != null)) {
            check.wrong(at + "/after", rule.isByTime() ? "Expected the time after which it escalates"
                    : "Expected no time, since the trigger is none");
        } else if (rule.after() != null
                && (rule.after().compareTo(SHORTEST) < 0 || rule.after().compareTo(LONGEST) > 0)) {
            check.wrong(at + "/after", "Expected a time from a minute to a year");
        }
        boolean counts = rule.trigger() == EscalationTrigger.REJECTED;
        if (counts != (rule.times() != null)) {
            check.wrong(at + "/times", counts ? "Expected the number of rejected solutions"
                    : "Expected no number, since the trigger counts nothing");
        }
    }

    private static void target(Rule rule, String at, Check check) {
        if (rule.kind() == EscalationKind.HIERARCHICAL) {
            if (rule.toLevel() != null || rule.team() != null) {
                check.wrong(at + "/kind", "Expected a hierarchical escalation to a manager alone: the case stays");
            }
            return;
        }
        if (rule.manager() != null) {
            check.wrong(at + "/manager", "Expected no manager, since the escalation is functional");
        }
        check.names(at + "/team", TeamKind.NAME, rule.team());
        check.names(at + "/toLevel", LevelKind.NAME, rule.toLevel() == null ? null : String.valueOf(rule.toLevel()));
        if (rule.toLevel() != null && rule.levels() != null
                && rule.levels().stream().anyMatch(from -> from >= rule.toLevel())) {
            check.wrong(at + "/toLevel", "Expected a level above those where the rule watches, but it is %d",
                    rule.toLevel());
        }
    }
}
