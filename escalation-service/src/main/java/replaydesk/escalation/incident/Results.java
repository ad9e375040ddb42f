package replaydesk.escalation.incident;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import replaydesk.escalation.incident.IncidentCase.Outcome;
import replaydesk.escalation.problem.link.LinkedCases;
import replaydesk.escalation.problem.link.LinkedCases.Standing;
import replaydesk.escalation.problem.opening.KnownProblems;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.escalation.problem.state.Step;
import replaydesk.events.log.Counter;
import replaydesk.events.log.Ids;
import replaydesk.events.log.Presumption;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.events.problem.RequestersInformed;
import replaydesk.kit.aggregate.AggregateView;
import replaydesk.kit.command.AggregateCommand;
import replaydesk.kit.identity.Caller;

/** Waits some seconds for a message or solution to reach the cases of a major incident, and tells what became of it. */
@Singleton
final class Results {

    private static final int MOST = 1_000;
    private static final Duration BETWEEN = Duration.ofMillis(250);
    private static final int LOOKS = 32;

    private final KnownProblems problems;
    private final LinkedCases linked;

    Results(KnownProblems problems, LinkedCases linked) {
        this.problems = problems;
        this.linked = linked;
    }

    /**
     * Returns the results of a command that counts.
     *
     * @param events the types of event that it may have
     */
    Uni<IncidentResults> of(UUID incident, AggregateCommand command, Set<Class<? extends ProblemEvent>> events) {
        var event = event(problems.log().view(incident).state(), incident, command, events);
        return look(incident, event, command.caller(), LOOKS);
    }

    private Uni<IncidentResults> look(UUID incident, Step event, Caller who, int looks) {
        return Uni.createFrom().deferred(() -> read(problems.log().view(incident), event, who))
                .chain(read -> read.due() == 0 || looks == 1 ? Uni.createFrom().item(read)
                        : Uni.createFrom().voidItem().onItem().delayIt().by(BETWEEN)
                                .chain(() -> look(incident, event, who, looks - 1)));
    }

    private Uni<IncidentResults> read(AggregateView<Problem> incident, Step event, Caller who) {
        var arrivals = Arrivals.of(incident.state());
        return linked.ofIncident(incident.id(), incident.state().parentCase(), null, MOST + 1, who).map(rows -> {
            var results = rows.stream().limit(MOST).map(row -> result(arrivals, row, event)).toList();
            return new IncidentResults(event.id(), due(results), rows.size() > MOST, results);
        });
    }

    private static IncidentResults.Result result(Arrivals arrivals, Standing row, Step event) {
        return IncidentResults.Result.of(arrivals.of(row), event.event() instanceof RequestersInformed
                ? arrivals.message(row, event.id()) : arrivals.solution(row, event.id()));
    }

    private static int due(List<IncidentResults.Result> results) {
        return (int) results.stream().filter(result -> result.outcome() == Outcome.DUE).count();
    }

    /** Finds the event of a command: by its id, which follows from the key; without a key the caller's latest. */
    private static Step event(Problem incident, UUID id, AggregateCommand command,
            Set<Class<? extends ProblemEvent>> events) {
        var steps = incident.steps();
        var subject = command.caller().subject();
        return command.headers().idempotencyKey().map(key -> Ids.command(id, command.operation(), subject, key))
                .flatMap(commandId -> IntStream.range(0, steps.size())
                        .filter(i -> steps.get(i).id().equals(Ids.decided(commandId, life(i)))).mapToObj(steps::get)
                        .findFirst())
                .orElseGet(() -> steps.stream().filter(step -> events.contains(step.event().getClass()))
                        .filter(step -> subject.equals(step.by())).reduce((_, last) -> last).orElseThrow());
    }

    private static Presumption life(int value) {
        return Presumption.of(Map.of(Counter.LIFE.key(), value));
    }
}
