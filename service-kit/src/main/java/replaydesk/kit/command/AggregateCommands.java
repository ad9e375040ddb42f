package replaydesk.kit.command;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.Response;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import replaydesk.events.log.Counter;
import replaydesk.kit.aggregate.AggregateDecision;
import replaydesk.kit.aggregate.AggregateView;
import replaydesk.kit.aggregatelog.AggregateLog;
import replaydesk.kit.aggregatelog.AggregateLog.Draft;
import replaydesk.kit.fault.NotReady;
import replaydesk.kit.http.BodyHash;
import replaydesk.kit.kafka.LogPosition;
import replaydesk.kit.problem.Conflict;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.stage.CaseVersion;

/**
 * Executes the commands on one kind of aggregate, as {@link Commands} does those on cases: returns the answer again to
 * a repeat, otherwise decides on the newest view, appends and awaits the verdict.
 */
public final class AggregateCommands<S, E> {

    private static final int MOST_ATTEMPTS = 30;
    private static final String LIFE = Counter.LIFE.key();

    private record Attempt(UUID subject, AggregateCommand command, UUID id, BodyHash body) {
    }

    private final AggregateLog<S, E> log;
    private final AggregateRuntime runtime;

    AggregateCommands(AggregateLog<S, E> log, AggregateRuntime runtime) {
        this.log = log;
        this.runtime = runtime;
    }

    /**
     * Executes the command.
     *
     * @param answer the body of the answer, made of the aggregate as it is then
     * @return 201, 200 for a repeat; otherwise it fails with a problem: 409 refused, 412, 422 key-reused, 428, 503
     */
    public Uni<Response> decide(UUID subject, AggregateCommand command,
            Function<AggregateView<S>, AggregateDecision<E>> decider, Function<AggregateView<S>, Object> answer) {
        var keyed = command.headers().idempotencyKey().isPresent();
        var attempt = new Attempt(subject, command, command.id(subject, runtime.ids()),
                keyed ? runtime.hashes().of(command.body()) : null);
        command.basis();
        return Uni.createFrom().deferred(() -> attempt(attempt, decider, answer, 1));
    }

    private Uni<Response> attempt(Attempt attempt, Function<AggregateView<S>, AggregateDecision<E>> decider,
            Function<AggregateView<S>, Object> answer, int number) {
        var view = log.view(attempt.subject());
        if (isRepeat(view, attempt)) {
            return Uni.createFrom().item(answer(view, 200, answer, null));
        }
        attempt.command().basis().ifPresent(shown -> compare(view, shown));
        var decision = decider.apply(view);
        if (decision.refused() != null) {
            var refused = decision.refused();
            return Uni.createFrom().failure(
                    Problems.refused(refused.reason(), refused.detail(), refused.closeMatches()).exception());
        }
        var hash = attempt.body() == null ? null : attempt.body().text();
        return log.append(new Draft<>(attempt.subject(), view.fold().counter(LIFE), decision.event(),
                attempt.command().caller().subject(), attempt.id(), hash, attempt.command().headers().correlationId(),
                runtime.clock().instant().truncatedTo(ChronoUnit.MILLIS)))
                .chain(judged -> judged.judgement().accepted()
                        ? Uni.createFrom().item(() -> answer(log.view(attempt.subject()), 201, answer, judged.offset()))
                        // another event came first: what it says decides anew, or the repeat finds its answer
                        : number < MOST_ATTEMPTS ? attempt(attempt, decider, answer, number + 1)
                                : Uni.createFrom().failure(new NotReady("Others decide all the time; ask again")));
    }

    private boolean isRepeat(AggregateView<S> view, Attempt attempt) {
        if (attempt.body() == null) {
            return false;
        }
        Boolean same = view.fold().acceptedWith(attempt.id(), attempt.body().text());
        if (same == null) {
            return false;
        }
        if (!same && attempt.body().all().noneMatch(hash -> view.fold().acceptedWith(attempt.id(), hash))) {
            throw Problems.keyReused(attempt.command().headers().idempotencyKey().orElse("")).exception();
        }
        return true;
    }

    private static void compare(AggregateView<?> view, CaseVersion shown) {
        int actual = view.fold().counter(LIFE);
        int presumed = shown.counter(LIFE);
        if (shown.version() > view.version() || presumed > actual) {
            throw Problems.neverShown().exception();
        }
        if (presumed < actual) {
            throw Problems.overruled(true,
                    List.of(new Conflict(LIFE, presumed, actual, String.valueOf(view.fold().movedBy(Counter.LIFE)),
                            view.fold().movedByType(LIFE), view.fold().movedByActor(LIFE))))
                    .exception();
        }
    }

    /** Makes the answer with the ETag that a later decision names. */
    public Response answer(AggregateView<S> view, Function<AggregateView<S>, Object> body) {
        return answer(view, 200, body, null);
    }

    private Response answer(AggregateView<S> view, int status, Function<AggregateView<S>, Object> body, Long offset) {
        var response = Response.status(status).entity(body.apply(view)).header("ETag",
                CaseVersion.of(view.version(), view.fold().counters()).etag());
        return (offset == null ? response
                : response.header(LogPosition.HEADER, new LogPosition(log.kind().topic(), 0, offset))).build();
    }
}
