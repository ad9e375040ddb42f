package replaydesk.intake.registration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.logging.Log;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import replaydesk.kit.command.CommandAnswer;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.json.StrictJson;
import replaydesk.kit.problem.Problem;
import replaydesk.kit.problem.ProblemException;
import replaydesk.kit.problem.Problems;

/**
 * Registers a batch as that many single registrations: each line is independent, is answered in its place, and can be
 * repeated under its key. A line is registered as soon as it has arrived, many at a time, while later lines are still
 * on their way. A batch whose sender goes away or falls silent ends there: what arrived is registered.
 */
@Singleton
class BatchRegistration {

    private static final int AT_ONCE = 128;

    private final Registrations registrations;
    private final StrictJson strict;
    private final ExecutorService threads;

    /** @param threads for reading bodies: a slow sender keeps one as long as it likes, so there is no end of them */
    BatchRegistration(Registrations registrations, StrictJson strict, @VirtualThreads ExecutorService threads) {
        this.registrations = registrations;
        this.strict = strict;
        this.threads = threads;
    }

    Multi<BatchLine> register(InputStream body, String correlationId, Caller caller) {
        return Multi.createFrom().iterable(() -> new Lines(body)).runSubscriptionOn(threads)
                .onFailure(UncheckedIOException.class)
                .invoke(gone -> Log.infof("A batch ended early (%s): %s", correlationId, gone))
                .onFailure(UncheckedIOException.class).recoverWithCompletion()
                .map(line -> begun(register(line, correlationId, caller)))
                .emitOn(threads, AT_ONCE)
                .onItem().transformToUniAndConcatenate(answer -> answer);
    }

    /** Starts the work now, rather than when its turn to be answered comes. */
    private static <T> Uni<T> begun(Uni<T> work) {
        return Uni.createFrom().completionStage(work.subscribeAsCompletionStage());
    }

    private Uni<BatchLine> register(Lines.Line line, String correlationId, Caller caller) {
        return Uni.createFrom().deferred(() -> {
            if (line.json() == null) {
                throw Problems.tooLarge(Lines.LONGEST).exception();
            }
            var tree = strict.read(line.json(), ObjectNode.class);
            var key = tree.remove("idempotencyKey");
            if (key != null && !(key.isTextual() && key.textValue().matches("[!-~]{1,200}"))) {
                throw Problems.invalidRequest("/idempotencyKey", "Expected 1 to 200 visible ASCII characters")
                        .exception();
            }
            return registrations.register(request(tree), Optional.ofNullable(key).map(k -> k.textValue()),
                    correlationId, Optional.empty(), caller);
        }).map(answer -> answered(line, answer))
                .onFailure().recoverWithItem(e -> failed(line, explain(e, line, correlationId)));
    }

    /** Reads a line as strictly as the body of a single registration. */
    private RegisterCase request(ObjectNode tree) {
        return strict.readValid(tree.toString().getBytes(StandardCharsets.UTF_8), RegisterCase.class);
    }

    private static BatchLine answered(Lines.Line line, Response answer) {
        return answer.getEntity() instanceof CommandAnswer registered
                ? new BatchLine(line.number(), answer.getStatus(), registered, null)
                : new BatchLine(line.number(), answer.getStatus(), null, Problems.other(answer.getStatus(),
                        "The outcome is not known yet; repeat the line with its key"));
    }

    /**
     * Turns a failure into the answer to its line. Even an internal error ends only its own line: the other lines are
     * independent.
     */
    private static Problem explain(Throwable failure, Lines.Line line, String correlationId) {
        if (failure instanceof ProblemException known) {
            return known.problem();
        }
        Log.errorf(failure, "Line %d of a batch failed unexpectedly (%s)", line.number(), correlationId);
        return Problems.internal(correlationId);
    }

    private static BatchLine failed(Lines.Line line, Problem problem) {
        return new BatchLine(line.number(), problem.status(), null, problem);
    }
}
