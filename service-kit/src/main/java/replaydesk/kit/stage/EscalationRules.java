package replaydesk.kit.stage;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.EscalationTrigger;
import replaydesk.events.value.EscalationWatch;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.reference.InForce;

/**
 * Looks up the rules by which cases are escalated (R14). An event that brings a case to a place names those that watch
 * it there, so that what they make due follows from the case alone.
 */
public final class EscalationRules {

    private static final String KIND = "escalation-rules";
    private static final String KEY = "default";

    /** The name under which an event names one of the rules, with the version of the document. */
    private static final String RULE = "escalation-rule";

    private record Rules(List<Rule> rules, Integer mostBounces) {
    }

    private record Rule(String key, List<Integer> levels, List<String> teams, EscalationTrigger trigger, Duration after,
            Integer times, EscalationKind kind, Integer toLevel, String team, String manager) {

        boolean watches(int level, String at) {
            return (levels == null || levels.isEmpty() || levels.contains(level))
                    && (teams == null || teams.isEmpty() || teams.contains(at));
        }
    }

    private record Level(Integer up, String manager) {
    }

    private record Team(Integer level, String manager) {
    }

    private EscalationRules() {
    }

    /**
     * Returns the rules that watch a case that comes to a place. One that would lead nowhere does not: a functional one
     * at the highest level of the desk, a hierarchical one where there is no manager.
     *
     * @param team null when only the level is known
     */
    public static List<EscalationWatch> watching(int level, String team, InForce reference) {
        var document = reference.find(KIND, KEY);
        var rules = document.flatMap(found -> found.content().as(Rules.class)).map(Rules::rules).orElse(null);
        if (rules == null) {
            return List.of();
        }
        int version = document.get().version();
        return rules.stream().filter(rule -> rule.watches(level, team))
                .flatMap(rule -> watch(rule, version, level, team, reference).stream()).toList();
    }

    /** Returns the number of bounces from which only a lead sends a case back once more; empty for any number. */
    public static Optional<Integer> mostBounces(InForce reference) {
        return reference.find(KIND, KEY, Rules.class).map(Rules::mostBounces);
    }

    private static Optional<EscalationWatch> watch(Rule rule, int version, int level, String team,
            InForce reference) {
        var named = new ReferenceVersion(RULE, rule.key(), version);
        if (rule.kind() == EscalationKind.HIERARCHICAL) {
            return Optional.ofNullable(rule.manager())
                    .or(() -> reference.find("team", team, Team.class).map(Team::manager))
                    .or(() -> level(level, reference).map(Level::manager))
                    .map(manager -> new EscalationWatch(named, rule.trigger(), rule.after(), rule.times(), rule.kind(),
                            null, null, manager));
        }
        return Optional.ofNullable(rule.toLevel())
                .or(() -> reference.find("team", rule.team(), Team.class).map(Team::level))
                .or(() -> level(level, reference).map(Level::up))
                .filter(to -> to > level && !Levels.isOutside(to, reference))
                .map(to -> new EscalationWatch(named, rule.trigger(), rule.after(), rule.times(), rule.kind(), to,
                        rule.team(), null));
    }

    private static Optional<Level> level(int number, InForce reference) {
        return reference.find("level", String.valueOf(number), Level.class);
    }
}
