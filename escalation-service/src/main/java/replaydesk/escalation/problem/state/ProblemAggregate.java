package replaydesk.escalation.problem.state;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import replaydesk.events.catalogue.Stage;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.kit.aggregate.Aggregate;
import replaydesk.kit.aggregate.AggregateFact;

/** Problems: aggregates of their own, whose events lie in the topic {@code problem-events}. */
@Singleton
public final class ProblemAggregate implements Aggregate<Problem, ProblemEvent> {

    @Override
    public String name() {
        return "problem";
    }

    @Override
    public String topic() {
        return "problem-events";
    }

    @Override
    public Stage stage() {
        return Stage.ESCALATION;
    }

    @Override
    public Class<ProblemEvent> events() {
        return ProblemEvent.class;
    }

    @Override
    public Problem initial() {
        return Problem.NEW;
    }

    @Override
    public Problem evolve(Problem problem, AggregateFact<ProblemEvent> fact) {
        var steps = new ArrayList<>(problem.steps());
        steps.add(new Step(fact.id(), fact.event().getClass().getSimpleName(), fact.actor(), fact.occurredAt(),
                fact.event()));
        return new Problem(problem.number() == 0 ? fact.ordinal() : problem.number(), steps);
    }
}
