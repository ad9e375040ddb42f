package replaydesk.bench.measure.start;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import replaydesk.bench.demo.report.DemoFigures;
import replaydesk.bench.machine.Memory;
import replaydesk.bench.machine.ProcessorTime;
import replaydesk.bench.measure.BenchRun;
import replaydesk.bench.measure.LaunchedStack;
import replaydesk.bench.measure.LayoutComparison.Names;
import replaydesk.bench.measure.Measure;
import replaydesk.bench.measure.Target;

/** Measures the launcher as people use it: up, a quiet minute, the demonstration, down, up again. */
public final class StartMeasure implements Measure {

    private static final double MEGABYTES = 1_300;
    private static final Duration OBSERVED = Duration.ofSeconds(30);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String description() {
        return "./replaydesk up, as it is without any option, on an empty folder until all is ready;"
                + " after a minute of quiet what all processes"
                + " together take of a core; the demonstration, and the memory that all of them hold then, the launcher"
                + " included; up again";
    }

    @Override
    public void run(BenchRun run) throws Exception {
        try (var stack = LaunchedStack.on(run, Map.of())) {
            run.judgeOnDesk(Names.UP, stack.up(), "s", Target.atMost(15));
            run.report("memory before the demonstration", Memory.megabytes(stack.processes()), "MB");
            rest(run, stack);
            demonstration(run, stack);
            run.judgeOnDesk(Names.MEMORY, Memory.megabytes(stack.processes()), "MB", Target.atMost(MEGABYTES));
            stack.down();
            run.report("up on the folder with the demonstration in it", stack.up(), "s");
        }
    }

    /**
     * Measures the stack at rest. This process sleeps meanwhile, and the health probes of others are no part of the
     * rest.
     */
    private static void rest(BenchRun run, LaunchedStack stack) {
        pass(run.seconds(60, 60));
        var before = ProcessorTime.of(stack.data());
        long begun = System.nanoTime();
        pass(OBSERVED);
        double seconds = (System.nanoTime() - begun) / 1e9;
        var taken = ProcessorTime.of(stack.data()).since(before);
        run.judgeOnDesk(Names.AT_REST, percent(taken.secondsWithoutLoad(), seconds), "% of a core", Target.atMost(3));
        taken.partsWithoutLoad().forEach(part -> run.report("processor time at rest: " + part,
                percent(taken.seconds(part), seconds), "% of a core"));
    }

    private static double percent(double taken, double seconds) {
        return 100 * taken / seconds;
    }

    private static void demonstration(BenchRun run, LaunchedStack stack) throws Exception {
        var json = stack.data().resolve("demo.json");
        stack.script(List.of("demo", "--json", json.toString()));
        var figures = DemoFigures.read(json);
        run.report("incidents of the demonstration", figures.incidents(), "");
        run.judgeOnDesk(Names.DEMONSTRATION, figures.commandsPerSecond(), "commands/s", Target.atLeast(300));
        figures.processorSeconds()
                .forEach((part, seconds) -> run.report("processor time of the demonstration: " + part, seconds, "s"));
    }

    private static void pass(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
