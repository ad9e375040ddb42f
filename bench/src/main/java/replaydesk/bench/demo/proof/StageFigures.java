package replaydesk.bench.demo.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.catalogue.Stage;
import replaydesk.events.log.Verdict;
import replaydesk.events.status.CaseStatus;

/** Counts of a replay, by stage. */
public final class StageFigures {

    private final Map<Stage, Row> rows = new EnumMap<>(Stage.class);

    /**
     * Counts of one stage: the cases with an event of it, its events by verdict, and the time that cases were in it by
     * the log's clock.
     */
    public static final class Row {
        private int cases;
        private long accepted;
        private long stale;
        private long duplicates;
        private Duration spent = Duration.ZERO;
        private int visits;

        public int cases() {
            return cases;
        }

        public long accepted() {
            return accepted;
        }

        /** The number of overruled events, whose presumed counters had moved. */
        public long stale() {
            return stale;
        }

        /** The number of second copies of accepted events. */
        public long duplicates() {
            return duplicates;
        }

        /**
         * The mean time that a case was in the stage; empty when no case was, for example because no status belongs to
         * it.
         */
        public Optional<Duration> meanTime() {
            return visits == 0 ? Optional.empty() : Optional.of(spent.dividedBy(visits));
        }
    }

    StageFigures() {
        for (var stage : Stage.values()) {
            rows.put(stage, new Row());
        }
    }

    public Row of(Stage stage) {
        return rows.get(stage);
    }

    /** The number of accepted events of all stages. */
    public long events() {
        return rows.values().stream().mapToLong(Row::accepted).sum();
    }

    Case newCase() {
        return new Case();
    }

    /** Adds one case to the counts. */
    final class Case {
        private final Set<Stage> seen = EnumSet.noneOf(Stage.class);
        private final Set<Stage> visited = EnumSet.noneOf(Stage.class);

        void judged(String type, Verdict verdict) {
            EventCatalogue.byType(type).ifPresent(known -> {
                var row = rows.get(known.stage());
                switch (verdict) {
                    case ACCEPTED -> {
                        row.accepted++;
                        if (seen.add(known.stage())) {
                            row.cases++;
                        }
                    }
                    case STALE -> row.stale++;
                    case DUPLICATE -> row.duplicates++;
                    case UNKNOWN_CASE -> {
                        // An event of an unknown case counts for no stage.
                    }
                }
            });
        }

        void spent(CaseStatus status, Instant from, Instant to) {
            var stage = stage(status);
            if (stage == null) {
                return;
            }
            var row = rows.get(stage);
            row.spent = row.spent.plus(Duration.between(from, to));
            if (visited.add(stage)) {
                row.visits++;
            }
        }

        private static Stage stage(CaseStatus status) {
            return switch (status) {
                case REGISTERED -> Stage.INTAKE;
                case IN_ANALYSIS, WAITING_FOR_CUSTOMER -> Stage.TRIAGE;
                case IN_SOLUTION, WAITING_FOR_VENDOR -> Stage.ESCALATION;
                case SOLVED -> Stage.CLOSURE;
                case CLOSED -> Stage.FEEDBACK;
                case WITHDRAWN, MERGED -> null;
            };
        }
    }
}
