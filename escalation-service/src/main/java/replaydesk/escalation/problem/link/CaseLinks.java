package replaydesk.escalation.problem.link;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.problem.reach.ProblemReach;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.events.catalogue.ProblemLinked;
import replaydesk.events.catalogue.ProblemUnlinked;
import replaydesk.kit.aggregate.AggregateView;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.problem.ProblemCauses;
import replaydesk.kit.problem.Problems;

/** Links cases to a problem, one or many with one command, and takes links back (R18). */
@Singleton
public final class CaseLinks {

    private static final int AT_ONCE = 32;

    private final Commands<EscalationCase> commands;
    private final ProblemReach reach;

    CaseLinks(Commands<EscalationCase> commands, ProblemReach reach) {
        this.commands = commands;
        this.reach = reach;
    }

    /** Links each case by itself; returns one result a case, in the same order. */
    public Uni<List<LinkResult>> link(List<String> cases, AggregateView<Problem> problem, CommandHeaders headers,
            Caller who) {
        return Multi.createFrom().iterable(cases)
                .onItem().transformToUni(reference -> result(reference, problem, headers, who)).merge(AT_ONCE)
                .collect().asMap(LinkResult::caseReference, result -> result, (first, _) -> first)
                .map(results -> cases.stream().map(results::get).toList());
    }

    private Uni<LinkResult> result(String reference, AggregateView<Problem> problem, CommandHeaders headers,
            Caller who) {
        return Uni.createFrom()
                .deferred(() -> link(reference, problem, new LinkProblem(problem.id().toString()), headers, who))
                .map(answer -> new LinkResult(reference, answer.getStatus(), null))
                .onFailure().recoverWithItem(e -> failed(reference, headers, e));
    }

    /** Links one case. */
    Uni<Response> link(String reference, AggregateView<Problem> problem, LinkProblem command, CommandHeaders headers,
            Caller who) {
        return commands.decide(reference, Command.free("problems", ProblemLinked.class, command, headers, who),
                (view, id) -> LinkProblemDecision.decide(view, problem)).invoke(() -> reach.soon());
    }

    /** Links the parent case of a major incident to it, so that the case shows it; once. */
    public Uni<Response> linkParent(AggregateView<Problem> problem, CommandHeaders headers, Caller who) {
        return commands.decide(problem.state().parentCase().toString(),
                Command.free("major-incident", ProblemLinked.class, new LinkProblem(problem.id().toString()), headers,
                        who),
                (view, id) -> LinkProblemDecision.parent(view, problem));
    }

    /** Takes the link of a case back. */
    public Uni<Response> unlink(String reference, AggregateView<Problem> problem, CommandHeaders headers, Caller who) {
        return commands.decide(reference,
                Command.free("problems/" + problem.id() + "/removal", ProblemUnlinked.class, Map.of(), headers, who),
                (view, id) -> UnlinkProblemDecision.decide(view, problem));
    }

    private static LinkResult failed(String reference, CommandHeaders headers, Throwable failure) {
        var problem = ProblemCauses.of(failure).orElseGet(() -> {
            Log.errorf(failure, "Linking the case %s failed unexpectedly (%s)", reference, headers.correlationId());
            return Problems.internal(headers.correlationId());
        });
        return new LinkResult(reference, problem.status(), problem);
    }
}
