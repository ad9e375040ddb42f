package replaydesk.kit.http;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestFilter;
import replaydesk.kit.kafka.LogPosition;

/**
 * Ensures that callers read their own writes. A request with {@code Replaydesk-Position} waits until this host has read
 * that far, and gets 503 behind when that takes too long. A reading request also waits until the database has all that
 * this host has answered so far. After a start, every request waits until the host has read the log as it was then.
 */
@Provider
@NonBlocking
public class PositionFilter implements ResteasyReactiveContainerRequestFilter {

    private final PositionGate gate;
    private final Answers answers;

    PositionFilter(PositionGate gate, Answers answers) {
        this.gate = gate;
        this.answers = answers;
    }

    @Override
    public void filter(ResteasyReactiveContainerRequestContext context) {
        var header = context.getHeaderString(LogPosition.HEADER);
        boolean reads = context.getMethod().equals(HttpMethod.GET);
        if (header == null && !reads && gate.isCaughtUp()) {
            return;
        }
        var awaited = header == null ? List.<LogPosition>of() : LogPosition.parseAll(header);
        if (!awaited.stream().allMatch(gate::mayExist)) {
            throw Problems.invalidRequest(LogPosition.HEADER, "Expected positions in partitions that the topic has").exception();
        }
        context.suspend();
        gate.caughtUp().chain(() -> missed(awaited)).call(() -> reads ? gate.readable() : Uni.createFrom().voidItem()).subscribe().with(
                missed -> {
                    missed.ifPresent(position -> context.abortWith(answers.of(Problems.behind(position))));
                    context.resume();
                },
                context::resume);
    }

    private Uni<Optional<LogPosition>> missed(List<LogPosition> awaited) {
        return awaited.isEmpty() ? Uni.createFrom().item(Optional.empty()) : gate.firstMissed(awaited);
    }
}
