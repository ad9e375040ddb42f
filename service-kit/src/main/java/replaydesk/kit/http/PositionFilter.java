package replaydesk.kit.http;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestFilter;
import replaydesk.kit.kafka.LogPosition;
import replaydesk.kit.problem.Problems;

/**
 * Read your writes: a request that carries {@code Replaydesk-Position} waits until this host has read that far, and is
 * 503 behind when it takes too long; where no login is needed, the header is not heeded. Whoever reads also waits until
 * the database has what this host has answered so far; after a start, everybody waits until the host has what the log
 * had then.
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
        boolean reads = context.getMethod().equals(HttpMethod.GET) || readsByPost(context);
        if (header == null && !reads && gate.isCaughtUp()) {
            return;
        }
        var awaited = header == null ? List.<LogPosition>of() : LogPosition.parseAll(header);
        if (!awaited.stream().allMatch(gate::mayExist)) {
            throw Problems.invalidRequest(LogPosition.HEADER, "Expected positions in partitions that the topic has")
                    .exception();
        }
        // Nobody waits on the word of a caller who needs no login.
        var waitedFor = isOpenToAll(context) ? List.<LogPosition>of() : awaited;
        context.suspend();
        gate.caughtUp().chain(() -> missed(waitedFor)).call(() -> reads ? gate.readable() : Uni.createFrom().voidItem())
                .subscribe().with(missed -> {
                    missed.ifPresent(position -> context.abortWith(answers.of(Problems.behind(position))));
                    context.resume();
                }, context::resume);
    }

    private static boolean readsByPost(ResteasyReactiveContainerRequestContext context) {
        return method(context).isAnnotationPresent(ReadsByPost.class);
    }

    private static Method method(ResteasyReactiveContainerRequestContext context) {
        return context.getServerRequestContext().getResteasyReactiveResourceInfo().getMethod();
    }

    private static boolean isOpenToAll(ResteasyReactiveContainerRequestContext context) {
        var method = method(context);
        boolean all = method.getDeclaringClass().isAnnotationPresent(PermitAll.class);
        return method.isAnnotationPresent(PermitAll.class) || all && !method.isAnnotationPresent(RolesAllowed.class);
    }

    private Uni<Optional<LogPosition>> missed(List<LogPosition> awaited) {
        return awaited.isEmpty() ? Uni.createFrom().item(Optional.empty()) : gate.firstMissed(awaited);
    }
}
