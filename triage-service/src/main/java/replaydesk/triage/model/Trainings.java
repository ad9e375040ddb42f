package replaydesk.triage.model;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import replaydesk.kit.problem.ProblemException;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.referencelog.ReferenceLog;

/**
 * Begins trainings and ends them. One at a time is under way for the whole desk, on a thread of its own of the instance
 * that was asked; the table says so to all of them.
 */
@Singleton
class Trainings {

    /** How long an answer waits to be able to say whether there is enough to learn from. */
    private static final Duration JUDGED = Duration.ofSeconds(2);
    private static final Duration ALIVE = Duration.ofSeconds(5);
    private static final Duration STOPPING = Duration.ofSeconds(2);

    private final ModelTable table;
    private final History history;
    private final ReferenceLog reference;
    private final Clock clock;
    private final AtomicReference<Training> mine = new AtomicReference<>();

    Trainings(ModelTable table, History history, ReferenceLog reference, Clock clock, Vertx vertx) {
        this.table = table;
        this.history = history;
        this.reference = reference;
        this.clock = clock;
        vertx.setPeriodic(ALIVE.toMillis(), timer -> sayAlive());
    }

    /** Begins a training; a repeat of the command finds the first one. Waits a moment for it to be judged. */
    Uni<Model> begin(UUID id, TrainModel asked, String key, String by) {
        var known = reference.known();
        return table.find(id).chain(before -> before.isPresent() ? repeated(before.get(), asked, key)
                : table.begin(id, asked, by, clock.instant()).chain(begun -> {
                    if (!begun) {
                        return underWay();
                    }
                    var training = new Training(id, asked, known, history, table, clock);
                    mine.set(training);
                    Thread.ofPlatform().name("training").daemon().priority(Thread.MIN_PRIORITY).start(training);
                    return Uni.createFrom().completionStage(training.judged()).ifNoItem().after(JUDGED)
                            .recoverWithItem((Void) null).chain(() -> table.find(id)).map(Optional::orElseThrow);
                }));
    }

    private static Uni<Model> repeated(Model before, TrainModel asked, String key) {
        if (!before.asked().equals(asked)) {
            throw Problems.keyReused(key == null ? "" : key).exception();
        }
        return Uni.createFrom().item(before);
    }

    private Uni<Model> underWay() {
        return table.underWay().map(other -> {
            throw refusal(other);
        });
    }

    private static ProblemException refusal(Optional<Model> other) {
        return Problems.refused("training-under-way", "Expected no other training to be under way, but "
                + other.map(
                        model -> "%s is, at %d %%; wait for it or cancel it".formatted(model.id(), model.progress()))
                        .orElse("one has just ended; ask again"))
                .exception();
    }

    /** Ends a training that is under way. */
    Uni<Model> cancel(Model model, String by) {
        return table.end(model.id(), ModelState.CANCELLED, "cancelled", "Cancelled by " + by, clock.instant())
                .chain(ended -> {
                    if (!ended) {
                        throw Problems.refused("not-under-way",
                                "Expected a training that is under way, but this one has ended").exception();
                    }
                    mine(model.id()).ifPresent(Training::end);
                    return table.find(model.id()).map(Optional::orElseThrow);
                });
    }

    private Optional<Training> mine(UUID id) {
        return Optional.ofNullable(mine.get()).filter(training -> training.id().equals(id));
    }

    private void sayAlive() {
        var training = mine.get();
        if (training != null) {
            table.alive(training.id()).subscribe().with(alive -> {
                if (!alive) {
                    training.end();
                    mine.compareAndSet(training, null);
                }
            }, e -> Log.debugf("The training %s could not be said to be alive: %s", training.id(), e));
        }
    }

    void onStop(@Observes ShutdownEvent stopping) {
        var training = mine.getAndSet(null);
        if (training == null) {
            return;
        }
        training.end();
        try {
            table.end(training.id(), ModelState.FAILED, "interrupted",
                    "Expected the training to end, but the service was stopped; train again", clock.instant()).await()
                    .atMost(STOPPING);
        } catch (RuntimeException e) {
            Log.debugf("The end of the training %s could not be noted: %s", training.id(), e);
        }
    }
}
