package replaydesk.escalation.incident;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.kit.aggregate.AggregateView;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.problem.Problems;

/** Finds the latest major incident of a case that the caller may see. */
@Singleton
final class RunningIncidents {

    private final Cases<EscalationCase> cases;
    private final MajorIncidents incidents;

    RunningIncidents(Cases<EscalationCase> cases, MajorIncidents incidents) {
        this.cases = cases;
        this.incidents = incidents;
    }

    /** Returns one of which nothing is known when the case never was one; fails with 404 unknown-case. */
    Uni<AggregateView<Problem>> ofOrNone(String reference, Caller caller) {
        return cases.visible(reference, caller).map(found -> incidents.latestOrNone(found.view().id()));
    }

    /** Fails with 404 unknown-case, and with 409 refused when the case never was a major incident. */
    Uni<AggregateView<Problem>> of(String reference, Caller caller) {
        return cases.visible(reference, caller).map(found -> incidents.latest(found.view().id()).orElseThrow(
                () -> Problems.refused("not-declared",
                        "Expected a case that was declared a major incident, but it was not", List.of()).exception()));
    }

    /** Finds the one that a command is on, as {@link #of(String, Caller)}: that which has it already, if one has. */
    Uni<AggregateView<Problem>> of(String reference, Caller caller, String operation, CommandHeaders headers) {
        return of(reference, caller).map(latest -> headers.idempotencyKey()
                .flatMap(key -> incidents.with(latest.state().parentCase(), operation, caller.subject(), key))
                .orElse(latest));
    }
}
