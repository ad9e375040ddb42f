package replaydesk.bench.measure.intake;

import replaydesk.bench.measure.BenchStack;
import replaydesk.bench.measure.Measure;
import replaydesk.bench.measure.Positions;
import replaydesk.bench.measure.Run;
import replaydesk.bench.measure.Target;
import replaydesk.bench.measure.load.HttpLoad;
import replaydesk.bench.measure.load.Requests;
import replaydesk.bench.measure.load.WarmUp;
import replaydesk.stack.StackService;

/** Commands that are answered once their outcome is known, at a steady rate that does not wait for anyone. */
public final class AppendAwaitMeasure implements Measure {

    private static final int RATE = 1_000;
    private static final int CASES = 5_000;

    @Override
    public String name() {
        return "append-await";
    }

    @Override
    public String description() {
        return "Messages on " + CASES + " cases at intake's own port, " + RATE
                + " a second at fixed times, each with a key; the time of each counts from the time at which it was due";
    }

    @Override
    public void run(Run run) {
        try (var bench = BenchStack.start(run, StackService.INTAKE);
                var load = new HttpLoad(bench.stack().uri(StackService.INTAKE), bench.tokens().integrator("acme"), 256)) {
            var requests = new Requests(2);
            run.say("registering: " + load.each(64, CASES, requests.registrations(true)));
            Positions.awaitCaughtUp(bench, "intake");
            var messages = requests.messages(CaseIds.of(bench, CASES));
            WarmUp.closed(run, load, 64, 60, messages);
            load.open(RATE, run.seconds(10, 20), messages);
            var tally = load.open(RATE, run.seconds(30, 120), messages);
            run.say(tally.toString());
            if (tally.others() > 0) {
                run.say(tally.others() + " were not acknowledged");
            }
            run.tell("rate", tally.rate(), "commands/s");
            run.note("p50", tally.millis(50), "ms", Target.atMost(5));
            run.note("p99", tally.millis(99), "ms", Target.atMost(20));
        }
    }
}
