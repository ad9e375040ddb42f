package replaydesk.escalation.incident;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import replaydesk.escalation.problem.opening.KnownProblems;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.escalation.problem.state.ProblemStatus;
import replaydesk.events.log.Ids;
import replaydesk.kit.aggregate.AggregateView;

/** Finds the major incidents that a case was declared to be: problems whose parent it is. */
@Singleton
final class MajorIncidents {

    private final KnownProblems problems;

    MajorIncidents(KnownProblems problems) {
        this.problems = problems;
    }

    /** Returns the running one; else the last one that ended; empty when the case was never declared one. */
    Optional<AggregateView<Problem>> latest(UUID parent) {
        var all = all(parent);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /**
     * Returns the one that a declaration opens: as known, while one runs. It follows from how many there were, so that
     * two people who declare it at once mean the same one.
     */
    UUID toDeclare(UUID parent) {
        var all = all(parent);
        return all.isEmpty() || all.getLast().state().status() == ProblemStatus.CLOSED
                ? Ids.aggregate("major-incident", parent.toString(), String.valueOf(all.size())) : all.getLast().id();
    }

    /** Returns the latest, else one of which nothing is known: the case was never declared one. */
    AggregateView<Problem> latestOrNone(UUID parent) {
        return latest(parent).orElseGet(() -> problems.log().view(toDeclare(parent)));
    }

    /** Returns the one that has accepted this command; empty when none has. */
    Optional<AggregateView<Problem>> with(UUID parent, String operation, String subject, String key) {
        return all(parent).stream().filter(view -> view.fold()
                .acceptedWith(Ids.command(view.id(), operation, subject, key), "") != null).findFirst();
    }

    private List<AggregateView<Problem>> all(UUID parent) {
        return problems.log().all().stream().filter(view -> parent.equals(view.state().parentCase()))
                .sorted(Comparator.comparing(view -> view.state().number())).toList();
    }
}
