package replaydesk.kit.await;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import replaydesk.kit.fault.NotReady;

/**
 * Combines many look-ups into few queries: while queries run, further look-ups gather for the next one. A lone look-up
 * is sent at once; under load each query serves all that came meanwhile. A query that is not answered in time fails
 * with {@link NotReady}, so that the next ones get their turn.
 */
public final class BatchingLoader<K, V> {

    private static final int AT_ONCE = 2;
    private static final int MOST = 512;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Function<Collection<K>, Uni<Map<K, V>>> query;
    private final String asked;
    private final Duration patience;
    private Map<K, List<UniEmitter<? super V>>> waiting = new HashMap<>();
    private int running;

    public BatchingLoader(Function<Collection<K>, Uni<Map<K, V>>> query) {
        this(query, "The database");
    }

    /** @param asked what the query asks, for the failure that says that it does not answer */
    BatchingLoader(Function<Collection<K>, Uni<Map<K, V>>> query, String asked) {
        this(query, asked, PATIENCE);
    }

    BatchingLoader(Function<Collection<K>, Uni<Map<K, V>>> query, String asked, Duration patience) {
        this.query = query;
        this.asked = asked;
        this.patience = patience;
    }

    /** The value for the key, null when there is none; fails with {@link NotReady} when no answer comes in time. */
    public Uni<V> find(K key) {
        return Uni.createFrom().<V>emitter(emitter -> {
            synchronized (this) {
                waiting.computeIfAbsent(key, k -> new ArrayList<>(1)).add(emitter);
            }
            pump();
        });
    }

    private void pump() {
        Map<K, List<UniEmitter<? super V>>> batch;
        synchronized (this) {
            if (running >= AT_ONCE || waiting.isEmpty()) {
                return;
            }
            running++;
            batch = take();
        }
        // deferred, so that a query that cannot even begin (the projection is not open yet) ends like a failed one
        Uni.createFrom().deferred(() -> query.apply(batch.keySet())).ifNoItem().after(patience)
                .failWith(() -> new NotReady(asked + " does not answer; ask again in a moment")).subscribe()
                .with(found -> {
                    done();
                    batch.forEach((key, emitters) -> emitters.forEach(e -> e.complete(found.get(key))));
                }, failure -> {
                    done();
                    batch.values().forEach(emitters -> emitters.forEach(e -> e.fail(failure)));
                });
    }

    private Map<K, List<UniEmitter<? super V>>> take() {
        if (waiting.size() <= MOST) {
            var all = waiting;
            waiting = new HashMap<>();
            return all;
        }
        var some = new HashMap<K, List<UniEmitter<? super V>>>();
        var entries = waiting.entrySet().iterator();
        while (some.size() < MOST) {
            var entry = entries.next();
            some.put(entry.getKey(), entry.getValue());
            entries.remove();
        }
        return some;
    }

    private void done() {
        synchronized (this) {
            running--;
        }
        pump();
    }
}
