package replaydesk.bench.demo.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import replaydesk.bench.demo.incidents.Incident;
import replaydesk.bench.demo.incidents.IncidentLog;
import replaydesk.bench.demo.translation.SupportLevels;
import replaydesk.bench.demo.translation.Translation;

/** Runs a log through the desk: a bounded number of incidents at once, the steps of each in order. */
public final class DemoRun {

    private final String run;
    private final DemoUsers users;
    private final SupportLevels levels;
    private final int parallel;
    private final CommandTally tally = new CommandTally();
    private final List<Expectation> completed = Collections.synchronizedList(new ArrayList<>());
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean stopped;

    /** Receives every incident that is done, successful or not. */
    @FunctionalInterface
    public interface ProgressListener {
        void done(Incident incident);
    }

    /**
     * The result of a run.
     *
     * @param cases    the incidents that were run to their end
     * @param failures the others, and those of which the desk refused something for good, and why
     * @param stopped  whether it was told to stop before the end
     */
    public record Result(List<Expectation> cases, List<String> failures, CommandTally tally, Duration took,
            boolean stopped) {
    }

    public DemoRun(String run, DemoUsers users, SupportLevels levels, int parallel) {
        this.run = run;
        this.users = users;
        this.levels = levels;
        this.parallel = parallel;
    }

    /** Stops the run: every running incident finishes its present step, and no further step begins. */
    public void stop() {
        stopped = true;
    }

    /** Runs the log's incidents. Blocks until the log's end, {@code limit} incidents, or {@link #stop()}. */
    public Result over(IncidentLog log, int limit, ProgressListener listener) {
        long began = System.nanoTime();
        var places = new Semaphore(parallel);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < limit && !stopped && log.hasNext(); i++) {
                var incident = log.next();
                places.acquireUninterruptibly();
                workers.submit(() -> {
                    try {
                        run(incident);
                    } finally {
                        places.release();
                        listener.done(incident);
                    }
                });
            }
        }
        return new Result(List.copyOf(completed), List.copyOf(failures), tally,
                Duration.ofNanos(System.nanoTime() - began), stopped);
    }

    /** The number of commands accepted so far. */
    public long accepted() {
        return tally.accepted();
    }

    private void run(Incident incident) {
        try {
            var script = Translation.of(incident, levels);
            var result = new IncidentRun(incident, script, run, users, tally, () -> stopped).run();
            if (result.complete()) {
                completed.add(result.expectation());
            }
            result.refusals().forEach(refusal -> failures.add(incident.number() + ": " + refusal));
        } catch (RuntimeException e) {
            if (!stopped) {
                failures.add(incident.number() + ": " + e);
            }
        }
    }
}
