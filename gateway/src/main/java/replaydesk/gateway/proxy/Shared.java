package replaydesk.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Work that is under way once at most. Whoever asks for it meanwhile gets the same result.
 *
 * @param <T> the result
 */
public final class Shared<T> {

    private final AtomicReference<Future<T>> underWay = new AtomicReference<>();

    /** Starts the work, unless it is under way; returns its result. */
    public Future<T> get(Supplier<Future<T>> work) {
        var mine = Promise.<T>promise();
        var others = underWay.compareAndExchange(null, mine.future());
        if (others != null) {
            return others;
        }
        mine.future().onComplete(done -> underWay.set(null));
        work.get().onComplete(mine);
        return mine.future();
    }
}
