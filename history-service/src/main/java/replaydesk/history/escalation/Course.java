package replaydesk.history.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.events.status.CaseProgress;
import replaydesk.events.status.Trail;
import replaydesk.history.escalation.EscalationsView.AtLevel;
import replaydesk.history.escalation.Move.Outcome;

/**
 * Course of a case through levels and teams, told event by event. Where the case lies is folded as everywhere; a time
 * that lies before the one of an earlier event counts as that. Not thread-safe.
 */
final class Course {

    private final List<Move> moves = new ArrayList<>();
    private final TreeMap<Integer, Duration> spent = new TreeMap<>();
    private CaseProgress progress = CaseProgress.start();
    private Trail trail = Trail.NONE;
    private Instant since = Instant.MIN;

    /** Adds the next accepted event of the case. */
    void add(CaseEvent event, Told told) {
        var at = told.at().isBefore(since) ? since : told.at();
        pass(at);
        var from = progress.handling().place();
        boolean open = !progress.ending().over();
        progress = progress.after(event);
        var to = progress.handling().place();
        var move = told.move(event, from, to, trail.leadsBack(to));
        if (move != null && (isEscalation(event) || !Objects.equals(from, to))) {
            settle(move.asOutcome());
            moves.add(move);
        } else if (open && progress.ending().over()) {
            settle(Outcome.ENDED);
        } else if (!open && !progress.ending().over() && !moves.isEmpty()) {
            moves.set(moves.size() - 1, moves.getLast().with(Outcome.STANDS));
        }
        trail = trail.to(to);
    }

    private static boolean isEscalation(CaseEvent event) {
        return event instanceof CaseEscalated || event instanceof CaseHandedBack;
    }

    private void settle(Outcome outcome) {
        if (!moves.isEmpty() && moves.getLast().outcome() == Outcome.STANDS) {
            moves.set(moves.size() - 1, moves.getLast().with(outcome));
        }
    }

    private void pass(Instant at) {
        if (progress.level() != null && !progress.ending().over()) {
            spent.merge(progress.level(), Duration.between(since, at), Duration::plus);
        }
        since = at;
    }

    /** Returns the course up to a time. */
    EscalationsView upTo(Instant now) {
        pass(now.isBefore(since) ? since : now);
        var here = progress.ending().over() ? null : progress.level();
        return new EscalationsView(List.copyOf(moves), spent.entrySet().stream()
                .map(entry -> new AtLevel(entry.getKey(), entry.getValue(), entry.getKey().equals(here))).toList(),
                trail.bounces());
    }
}
