package replaydesk.kit.rebuild;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** Runs a rebuild on an operator's request; one at a time in an instance. */
@Singleton
public final class RebuildJob {

    /**
     * State of the last rebuild.
     *
     * @param since the time at which the phase began
     * @param generation the schema that took over; null until then
     * @param failure the failure as text; null unless the rebuild failed
     */
    public record State(Phase phase, Instant since, String generation, String failure) {
    }

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

    /** Begins a rebuild, unless one is under way. */
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
