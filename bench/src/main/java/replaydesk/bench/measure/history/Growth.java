package replaydesk.bench.measure.history;

import java.util.function.ToDoubleFunction;
import replaydesk.bench.measure.BenchRun;
import replaydesk.bench.measure.Target;

/** Compares the cost of commands and reads with much history to that with little. */
final class Growth {

    private static final double MOST = 1.5;

    private Growth() {
    }

    static void report(BenchRun run, Probe.Cost little, Probe.Cost much, String what) {
        run.say("little: " + little);
        run.say("much: " + much);
        var most = Target.atMost(MOST);
        run.judge("time a command in turn, " + what, little.closed().rate() / much.closed().rate(), "times", most);
        run.judge("command p50, " + what, times(little, much, cost -> cost.open().millis(50)), "times", most);
        run.judge("command p99, " + what, times(little, much, cost -> cost.open().millis(99)), "times", most);
        run.report("read p50, " + what, times(little, much, cost -> cost.read().millis(50)), "times");
        run.report("read p99, " + what, times(little, much, cost -> cost.read().millis(99)), "times");
        run.judge("not acknowledged", little.failures() + much.failures(), "", Target.atMost(0));
    }

    private static double times(Probe.Cost little, Probe.Cost much, ToDoubleFunction<Probe.Cost> figure) {
        return figure.applyAsDouble(much) / figure.applyAsDouble(little);
    }
}
