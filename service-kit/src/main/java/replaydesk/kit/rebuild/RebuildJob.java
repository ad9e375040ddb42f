package replaydesk.kit.rebuild;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rebuild on an operator's word; one at a time in an instance. */
@Singleton
public final class RebuildJob {

    /** @param generation the schema that took over; null until then */
    @Schema(name = "RebuildState")
    public record State(Phase phase, Instant since, String generation, String failure) {
    }

    @Schema(name = "RebuildPhase")
    public enum Phase { IDLE, BUILDING, DONE, FAILED }

    private final ProjectionStart start;
    private final Clock clock;
    private final AtomicReference<State> state;

    RebuildJob(ProjectionStart start, Clock clock) {
        this.start = start;
        this.clock = clock;
        this.state = new AtomicReference<>(new State(Phase.IDLE, clock.instant(), null, null));
    }

    public State state() {
        return state.get();
    }

    /** Begins, unless one is under way. */
    public State begin() {
        var before = state.get();
        var building = new State(Phase.BUILDING, clock.instant(), null, null);
        if (before.phase() != Phase.BUILDING && state.compareAndSet(before, building)) {
            start.again().subscribe().with(
                    built -> state.set(new State(Phase.DONE, clock.instant(), built.schema(), null)),
                    failure -> {
                        Log.error("The rebuild failed; the present generation stays", failure);
                        state.set(new State(Phase.FAILED, clock.instant(), null, failure.toString()));
                    });
        }
        return state.get();
    }
}
