package replaydesk.kit.rebuild;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import replaydesk.kit.fault.NotReady;
import replaydesk.kit.maintenance.Maintenance;
import replaydesk.kit.table.Generation;
import replaydesk.kit.table.Generations;

/**
 * Builds a new generation from the log while the present one is read and fed, and changes over to it: stops the feeding
 * of the present one, feeds the new one up to there, and makes it the active one. A build that is interrupted, say by a
 * lost connection, goes on with the same generation from where it stood.
 */
@Singleton
final class Replacement {

    private static final Duration SHORT = Duration.ofMillis(500);
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final int MOST_INTERRUPTIONS = 20;

    private final BuildLock lock;
    private final Generations generations;
    private final Rebuild rebuild;
    private final Maintenance maintenance;

    Replacement(BuildLock lock, Generations generations, Rebuild rebuild, Maintenance maintenance) {
        this.lock = lock;
        this.generations = generations;
        this.rebuild = rebuild;
        this.maintenance = maintenance;
    }

    /**
     * The generation that took over. Fails with {@link NotReady} when another instance builds, and when interrupted too
     * often.
     *
     * @param interrupted told of each failure
     */
    Uni<Generation> run(Consumer<Throwable> interrupted) {
        return Uni.createFrom().deferred(() -> {
            var begun = new AtomicReference<Generation>();
            return Uni.createFrom().deferred(() -> attempt(begun))
                    .onFailure(e -> goesOn(begun, e)).invoke(interrupted)
                    .onFailure(e -> goesOn(begun, e)).retry().withBackOff(SHORT, LONG).atMost(MOST_INTERRUPTIONS);
        });
    }

    /** Once it has begun, a taken lock may be that of its own lost connection, which the server has not missed yet. */
    private static boolean goesOn(AtomicReference<Generation> begun, Throwable failure) {
        return begun.get() != null || !(failure instanceof NotReady);
    }

    private Uni<Generation> attempt(AtomicReference<Generation> begun) {
        return lock.tryHolding(() -> built(begun).call(this::changeOver).call(maintenance::follow))
                .onItem().ifNull()
                .failWith(() -> new NotReady("Another instance builds the projection; ask again when it has ended"));
    }

    private Uni<Generation> built(AtomicReference<Generation> begun) {
        return begun.get() == null ? generations.dropPast().chain(generations::create).invoke(begun::set)
                : Uni.createFrom().item(begun.get());
    }

    private Uni<Void> changeOver(Generation built) {
        return generations.active().map(active -> active.isPresent() && active.get().number() == built.number())
                // The connection may be lost after the activation was committed, and before that was told.
                .chain(done -> done ? Uni.createFrom().voidItem() : rebuild.build(built)
                        .chain(() -> generations.replace(present -> rebuild.build(built, present)
                                .chain(() -> generations.activate(built)))));
    }
}
