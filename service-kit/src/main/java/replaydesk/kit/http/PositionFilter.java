package replaydesk.kit.http;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.List;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestFilter;

/**
 * Read your writes: a request that carries {@code Replaydesk-Position} waits until this service has read that far, and
 * is 503 behind when it takes too long. Requests without it pass untouched.
 */
@Provider
@NonBlocking
public class PositionFilter implements ResteasyReactiveContainerRequestFilter {

  private final Positions positions;
  private final Answers answers;
  private final Duration longest;

  PositionFilter(Instance<Positions> positions, Answers answers, HttpConfig config) {
    this.positions = positions.isResolvable() ? positions.get() : null;
    this.answers = answers;
    this.longest = config.positionWait();
  }

  @Override
  public void filter(ResteasyReactiveContainerRequestContext context) {
    var header = context.getHeaderString(LogPosition.HEADER);
    if (header == null || positions == null) {
      return;
    }
    var awaited = LogPosition.parseAll(header);
    context.suspend();
    firstMissed(awaited).subscribe().with(
        missed -> {
          if (missed != null) {
            context.abortWith(answers.of(Problems.behind(missed)));
          }
          context.resume();
        },
        context::resume);
  }

  /** The first position not reached in time, null when all are. They are awaited together, not one after the other. */
  private Uni<LogPosition> firstMissed(List<LogPosition> awaited) {
    return Multi.createFrom().iterable(awaited)
        .onItem().transformToUniAndMerge(position ->
            positions.reached(position, longest).map(reached -> reached ? null : position))
        .toUni();
  }
}
