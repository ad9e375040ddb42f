package replaydesk.kit.command;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import replaydesk.kit.http.Problems;

/** Repeats of a command that come while the first is still under way share its answer: a retry storm is one event. */
final class InFlight {

    private record Running(String bodyHash, Uni<Response> answer) {
    }

    private final Map<UUID, Running> running = new ConcurrentHashMap<>();

    /** The answer of the command that runs under this id, or of the one begun now; 422 when the body is another. */
    Uni<Response> share(UUID commandId, String bodyHash, String key, Supplier<Uni<Response>> begin) {
        var mine = new boolean[1];
        var shared = running.computeIfAbsent(commandId, id -> {
            mine[0] = true;
            var answer = Uni.createFrom().deferred(begin::get).onTermination().invoke(() -> running.remove(id))
                    .memoize().indefinitely();
            return new Running(bodyHash, answer);
        });
        if (!shared.bodyHash().equals(bodyHash)) {
            return Uni.createFrom().failure(Problems.keyReused(key).exception());
        }
        return mine[0] ? shared.answer() : shared.answer().map(InFlight::again);
    }

    private static Response again(Response first) {
        return first.getStatus() == 201 ? Response.fromResponse(first).status(200).build() : first;
    }
}
