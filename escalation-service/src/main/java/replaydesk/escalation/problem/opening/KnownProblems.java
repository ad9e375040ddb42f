package replaydesk.escalation.problem.opening;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.escalation.problem.state.ProblemAggregate;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.kit.aggregate.AggregateView;
import replaydesk.kit.aggregatelog.AggregateLog;
import replaydesk.kit.aggregatelog.AggregateLogs;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.problem.ProblemException;
import replaydesk.kit.problem.Problems;

/** Finds problems by id or number. */
@Singleton
public final class KnownProblems {

    private static final Pattern NUMBER = Pattern.compile("[Pp]-([1-9][0-9]{0,8})");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final AggregateLog<Problem, ProblemEvent> log;

    KnownProblems(AggregateLogs logs) {
        this.log = logs.of(ProblemAggregate.class);
    }

    public AggregateLog<Problem, ProblemEvent> log() {
        return log;
    }

    /** Returns all problems that the caller may know of, the newest first. */
    List<AggregateView<Problem>> all(Caller caller) {
        return log.all().stream().filter(view -> view.state().isOpened()).filter(view -> maySee(view, caller))
                .sorted(Comparator.comparing((AggregateView<Problem> view) -> view.state().number()).reversed())
                .toList();
    }

    /** Returns the problem with this id; empty when there is none. */
    public Optional<AggregateView<Problem>> find(UUID id) {
        return Optional.of(log.view(id)).filter(view -> view.state().isOpened());
    }

    /** Returns the problem with this id or number; empty when there is none. */
    private Optional<AggregateView<Problem>> find(String reference) {
        if (ID.matcher(reference).matches()) {
            return find(UUID.fromString(reference));
        }
        var number = NUMBER.matcher(reference);
        return number.matches() ? log.all().stream()
                .filter(view -> view.state().isOpened()
                        && view.state().number() == Integer.parseInt(number.group(1)))
                .findFirst()
                : Optional.empty();
    }

    /**
     * Returns the problem with this id or number.
     *
     * @throws ProblemException 404 unknown-problem when there is none that the caller may know of
     */
    public AggregateView<Problem> get(String reference, Caller caller) {
        return find(reference).filter(view -> maySee(view, caller)).orElseThrow(
                () -> Problems.unknownProblem(reference).exception());
    }

    /** Tells whether the caller may know of the problem: it is of the whole desk, or of an organisation of theirs. */
    public static boolean maySee(AggregateView<Problem> view, Caller caller) {
        var organisation = view.state().opened().organisation();
        return organisation == null || caller.mayRead(organisation);
    }
}
