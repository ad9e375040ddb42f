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

/** What a replay counts by stage. */
public final class StageFigures {

    private final Map<Stage, Row> rows = new EnumMap<>(Stage.class);

    /** One stage: cases with an event of it, its events by verdict, and how long cases were in it by the log's clock. */
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

        /** Overruled: decided on a case that no longer was so. */
        public long stale() {
            return stale;
        }

        /** Second copies of what was accepted before. */
        public long duplicates() {
            return duplicates;
        }

        /** The mean time that a case was in the stage; empty for what is not a stage of its own. */
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

    /** Accepted events of all stages. */
    public long events() {
        return rows.values().stream().mapToLong(Row::accepted).sum();
    }

    Case newCase() {
        return new Case();
    }

    /** Counts for one case. */
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
                        // No case, no stage.
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
