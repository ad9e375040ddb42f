package replaydesk.kit.http;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestFilter;

/**
 * Read your writes: a request that carries {@code Replaydesk-Position} waits until this service has read that far, and
 * is 503 behind when it takes too long. Requests without it pass untouched.
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
        if (header == null) {
            return;
        }
        var awaited = LogPosition.parseAll(header);
        context.suspend();
        gate.firstMissed(awaited).subscribe().with(
                missed -> {
                    missed.ifPresent(position -> context.abortWith(answers.of(Problems.behind(position))));
                    context.resume();
                },
                context::resume);
    }
}
