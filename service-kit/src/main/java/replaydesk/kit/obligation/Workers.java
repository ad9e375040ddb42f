package replaydesk.kit.obligation;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import replaydesk.kit.stage.Worker;

/** Workers of the hosted stages, by their kinds of work. */
@Singleton
final class Workers {

    private final Map<String, Worker<Object>> byKind = new HashMap<>();

    @Inject
    Workers(@Any Instance<Worker<?>> beans) {
        this(beans.stream().toList());
    }

    /** @throws IllegalArgumentException if two workers do the same kind of work */
    @SuppressWarnings("unchecked")
    Workers(Collection<? extends Worker<?>> workers) {
        for (var worker : workers) {
            if (byKind.put(worker.kind(), (Worker<Object>) worker) != null) {
                throw new IllegalArgumentException(
                        "Expected one worker of each kind, but there are two of " + worker.kind());
            }
        }
    }

    /** @throws IllegalStateException if no worker does this kind of work */
    Worker<Object> of(String kind) {
        var worker = byKind.get(kind);
        if (worker == null) {
            throw new IllegalStateException("Expected a worker for the work " + kind + ", but there is none");
        }
        return worker;
    }
}
