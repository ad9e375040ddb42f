package replaydesk.kit.command;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Lets repeats of a command share the answer of the first while it is under way, so that a retry storm makes one event.
 */
@Singleton
final class InFlight {

    private record Running(String bodyHash, Uni<Response> answer) {
    }

    private final Map<UUID, Running> running = new ConcurrentHashMap<>();

    /**
     * Returns the answer of the command that is under way under this id, or otherwise begins it. An attempt with
     * another body than the one under way waits for its end and is made then: the log decides which of two bodies
     * counts.
     */
    Uni<Response> share(CommandAttempt attempt, Supplier<Uni<Response>> begin) {
        var mine = new boolean[1];
        var shared = running.computeIfAbsent(attempt.id(), id -> {
            mine[0] = true;
            var answer = Uni.createFrom().deferred(begin::get).onTermination().invoke(() -> running.remove(id))
                    .memoize().indefinitely();
            return new Running(attempt.bodyHash(), answer);
        });
        return Uni.createFrom().deferred(() -> {
            if (!Objects.equals(attempt.bodyHash(), shared.bodyHash())) {
                return shared.answer().onItemOrFailure().transformToUni((answered, failed) -> share(attempt, begin));
            }
            return mine[0] ? shared.answer() : shared.answer().map(InFlight::again);
        });
    }

    private static Response again(Response first) {
        return first.getStatus() == 201 ? Response.fromResponse(first).status(200).build() : first;
    }
}
