package replaydesk.kit.rebuild;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.kit.fault.NotReady;

/** Runs a rebuild on an operator's request; one at a time in an instance. */
@Singleton
public final class RebuildJob {

    /**
     * State of the last rebuild.
     *
     * @param since      when it came to this phase
     * @param attempt    counted from 1; an interruption begins a further one, which goes on from where the build stood
     * @param generation the schema that took over; null until then
     * @param failure    what interrupted it last, or ended it; null where nothing did
     */
    @Schema(name = "RebuildState")
    public record State(Phase phase, Instant since, int attempt, String generation, String failure) {

        private State interrupted(Throwable by) {
            return new State(phase, since, attempt + 1, generation, by.toString());
        }

        private State done(String built, Instant now) {
            return new State(Phase.DONE, now, attempt, built, failure);
        }

        /** Ends in failure. After too many interruptions, the last one says more than their number does. */
        private State failed(Throwable by, Instant now) {
            boolean first = failure == null || by instanceof NotReady;
            return new State(Phase.FAILED, now, attempt, null, first ? by.toString() : failure);
        }
    }

    @Schema(name = "RebuildPhase")
    public enum Phase { IDLE, BUILDING, DONE, FAILED }

    private final Replacement replacement;
    private final Clock clock;
    private final AtomicReference<State> state;

    RebuildJob(Replacement replacement, Clock clock) {
        this.replacement = replacement;
        this.clock = clock;
        this.state = new AtomicReference<>(new State(Phase.IDLE, clock.instant(), 0, null, null));
    }

    public State state() {
        return state.get();
    }

    /** Begins a rebuild, unless one is under way. */
    public State begin() {
        var before = state.get();
        var building = new State(Phase.BUILDING, clock.instant(), 1, null, null);
        if (before.phase() != Phase.BUILDING && state.compareAndSet(before, building)) {
            replacement.run(this::interrupted).subscribe().with(
                    built -> state.updateAndGet(under -> under.done(built.schema(), clock.instant())),
                    failure -> {
                        Log.error("The rebuild failed; the present generation stays", failure);
                        state.updateAndGet(under -> under.failed(failure, clock.instant()));
                    });
        }
        return state.get();
    }

    private void interrupted(Throwable by) {
        var now = state.updateAndGet(building -> building.interrupted(by));
        Log.warnf(by, "The rebuild was interrupted; attempt %d goes on from where it stood", now.attempt());
    }
}
