package replaydesk.stack.service;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import replaydesk.stack.process.Await;

/**
 * Waits until a service is ready. A service that builds its projection may take any time, as long as it makes progress.
 */
final class ReadyWatch {
    private static final Duration EVERY = Duration.ofMillis(100);

    private final Supplier<Readiness.Answer> question;
    private final Consumer<ProjectionProgress> watcher;
    private long furthest = -1;
    private boolean ready;

    ReadyWatch(Supplier<Readiness.Answer> question, Consumer<ProjectionProgress> watcher) {
        this.question = question;
        this.watcher = watcher;
    }

    /**
     * Returns true once the service is ready, false when it neither became ready nor made progress for {@code limit}.
     */
    boolean await(Duration limit) {
        while (!ready && Await.until(limit, EVERY, this::readyOrFurther)) {
            // Each step of the building begins a new wait.
        }
        return ready;
    }

    private boolean readyOrFurther() {
        Readiness.Answer answer = question.get();
        ready = answer.ready();
        return ready || answer.building().filter(this::further).isPresent();
    }

    private boolean further(ProjectionProgress building) {
        if (building.built() <= furthest) {
            return false;
        }
        furthest = building.built();
        watcher.accept(building);
        return true;
    }
}
