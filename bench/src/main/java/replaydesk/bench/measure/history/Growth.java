package replaydesk.bench.measure.history;

import replaydesk.bench.measure.Run;
import replaydesk.bench.measure.Target;

/** How many times more it costs with much history than with little. */
final class Growth {

    private static final double MOST = 1.5;

    private Growth() {
    }

    static void note(Run run, Probe.Cost little, Probe.Cost much, String what) {
        run.note("time a command at saturation, " + what, little.perSecond() / much.perSecond(), "times", Target.atMost(MOST));
        run.note("p50, " + what, much.p50() / little.p50(), "times", Target.atMost(MOST));
        run.note("p99, " + what, much.p99() / little.p99(), "times", Target.atMost(MOST));
    }
}
