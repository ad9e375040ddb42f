package replaydesk.kit.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Queue of one kind of work. One thread at a time takes what has come together, so that a slow kind of work takes no
 * more than one thread and nothing but its own kind waits for it.
 */
final class WorkQueue<T> {

    private static final int AT_ONCE = 100;

    private final BlockingQueue<T> waiting;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final Executor executor;
    private final Consumer<List<T>> worker;

    /**
     * @param most   the most that may wait
     * @param worker does the work of several; must not throw
     */
    WorkQueue(int most, Executor executor, Consumer<List<T>> worker) {
        this.waiting = new LinkedBlockingQueue<>(most);
        this.executor = executor;
        this.worker = worker;
    }

    /** Adds work; returns false if too much is waiting. */
    boolean add(T work) {
        boolean added = waiting.offer(work);
        begin();
        return added;
    }

    private void begin() {
        if (!waiting.isEmpty() && busy.compareAndSet(false, true)) {
            try {
                executor.execute(this::run);
            } catch (RuntimeException e) {
                busy.set(false);
                throw e;
            }
        }
    }

    private void run() {
        try {
            var taken = new ArrayList<T>();
            while (waiting.drainTo(taken, AT_ONCE) > 0) {
                worker.accept(List.copyOf(taken));
                taken.clear();
            }
        } finally {
            busy.set(false);
        }
        begin();
    }
}
