package replaydesk.triage.dryrun;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import replaydesk.events.value.Decider;
import replaydesk.kit.reference.InForce;
import replaydesk.triage.dryrun.DryRunResult.Move;
import replaydesk.triage.evolution.TriageCase;
import replaydesk.triage.reference.Team;
import replaydesk.triage.reference.routing.Routable;
import replaydesk.triage.reference.routing.RoutingRules;

/**
 * Counts what rules would do, case by case. Pure, and bounded: cases that are alike to the rules are decided once, and
 * there are at most so many moves. Not thread-safe.
 */
final class Tally {

    /** Moves of which a table is still of use to somebody. */
    static final int MOST_MOVES = 5_000;

    private static final int EXAMPLES = 5;
    private static final int REMEMBERED = 20_000;

    private record Place(String from, Decider by, String to) {
    }

    /** What the rules say; both are null where no rule fits. */
    private record Found(String rule, String team) {
    }

    private static final class Count {
        private long cases;
        private final List<UUID> examples = new ArrayList<>(EXAMPLES);
    }

    private final RoutingRules rules;
    private final InForce reference;
    private final Map<Routable, Found> decided = new HashMap<>();
    private final Map<Place, Count> moves = new HashMap<>();
    private final SortedMap<String, Long> byRule = new TreeMap<>();
    private long cases;
    private long unclassified;
    private long unchanged;

    Tally(RoutingRules rules, InForce reference) {
        this.rules = rules;
        this.reference = reference;
        rules.rules().forEach(rule -> byRule.put(rule.key(), 0L));
    }

    void add(UUID id, String organisation, TriageCase state) {
        if (state.classification() == null) {
            unclassified++;
            return;
        }
        cases++;
        var found = decide(Routable.of(state.classification(), state.registered(), organisation));
        if (found.rule() != null) {
            byRule.merge(found.rule(), 1L, Long::sum);
        }
        var routing = state.routing();
        var from = routing == null ? null : routing.team();
        if (routing != null && Objects.equals(from, found.team())) {
            unchanged++;
        } else {
            note(new Place(from, routing == null ? null : routing.by(), found.team()), id);
        }
    }

    private Found decide(Routable routed) {
        if (decided.size() >= REMEMBERED) {
            decided.clear();
        }
        return decided.computeIfAbsent(routed, this::match);
    }

    private Found match(Routable routed) {
        return rules.match(routed, reference)
                .map(match -> new Found(match.rule().key(),
                        reference.knows(Team.KIND, match.team()) ? match.team() : null))
                .orElse(new Found(null, null));
    }

    private void note(Place place, UUID id) {
        var count = moves.get(place);
        if (count == null) {
            if (moves.size() >= MOST_MOVES) {
                throw new TooManyMoves();
            }
            count = new Count();
            moves.put(place, count);
        }
        count.cases++;
        if (count.examples.size() < EXAMPLES) {
            count.examples.add(id);
        }
    }

    /** The cases that were looked at so far. */
    long looked() {
        return cases + unclassified;
    }

    DryRunResult result() {
        var table = moves.entrySet().stream()
                .map(entry -> new Move(entry.getKey().from(), entry.getKey().by(), entry.getKey().to(),
                        entry.getValue().cases, List.copyOf(entry.getValue().examples)))
                .sorted(Comparator.comparingLong(Move::cases).reversed()
                        .thenComparing(move -> Optional.ofNullable(move.from()).orElse(""))
                        .thenComparing(move -> Optional.ofNullable(move.to()).orElse("")))
                .toList();
        return new DryRunResult(cases, unclassified, unchanged, table, byRule);
    }

    /** There are more moves than a table is of use for. */
    static final class TooManyMoves extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooManyMoves() {
            super("More than " + MOST_MOVES + " moves", null, false, false);
        }
    }
}
