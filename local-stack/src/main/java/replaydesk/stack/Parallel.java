package replaydesk.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;

/** Runs tasks side by side. */
final class Parallel {
    private Parallel() {
    }

    /** Runs the tasks and returns when all have ended. The first failure interrupts the others and is thrown. */
    static void run(List<Runnable> tasks) {
        AtomicReference<Throwable> first = new AtomicReference<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Void>> all = new ArrayList<>();
            try {
                tasks.forEach(task -> all.add(CompletableFuture.runAsync(task, threads)
                        .whenComplete((nothing, failure) -> {
                            if (failure != null && first.compareAndSet(null, failure)) {
                                threads.shutdownNow();
                            }
                        })));
            } catch (RejectedExecutionException e) {
                // A task that failed has ended the others, these included; its failure is thrown.
            }
            all.forEach(task -> task.exceptionally(failure -> null).join());
        }
        if (first.get() != null) {
            Throwable failure = first.get() instanceof CompletionException wrapped ? wrapped.getCause() : first.get();
            throw failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
        }
    }
}
