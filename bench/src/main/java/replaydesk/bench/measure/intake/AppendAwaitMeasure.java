package replaydesk.bench.measure.intake;

import java.util.List;
import java.util.UUID;
import replaydesk.bench.measure.BenchRun;
import replaydesk.bench.measure.BenchStack;
import replaydesk.bench.measure.Measure;
import replaydesk.bench.measure.Positions;
import replaydesk.bench.measure.Target;
import replaydesk.bench.measure.load.HttpLoad;
import replaydesk.bench.measure.load.LoadTally;
import replaydesk.bench.measure.load.Requests;
import replaydesk.bench.measure.load.WarmUp;
import replaydesk.bench.measure.log.Conversations;
import replaydesk.bench.measure.log.RawProducer;
import replaydesk.stack.service.StackService;

/** Measures commands that are answered once their outcome is known, on a host without other work. */
public final class AppendAwaitMeasure implements Measure {

    private static final int RATE = 1_000;
    private static final int CASES = 5_000;
    private static final int WARM_UP_SECONDS = 45;

    @Override
    public String name() {
        return "append-await";
    }

    @Override
    public String description() {
        return "Messages, each with a key, on " + CASES + " imported cases, for which no stage owes anything, at"
                + " the own port of the host of intake: first by one connection that waits for each answer, then "
                + RATE
                + " a second at fixed times, where the time of each counts from the time at which it was due";
    }

    @Override
    public boolean perLayout() {
        return false;
    }

    @Override
    public void run(BenchRun run) {
        var host = run.host(StackService.INTAKE);
        try (var bench = BenchStack.start(run, host);
                var load = new HttpLoad(bench.stack().uri(host), bench.tokens().integrator("acme"), 256)) {
            var messages = new Requests(2).messages(cases(bench));
            Positions.awaitCaughtUp(bench, host);
            WarmUp.closed(run, load, 64, WARM_UP_SECONDS, messages);
            WarmUp.closed(run, load, 1, WARM_UP_SECONDS / 3, messages);
            report(run, "one connection", load.closed(1, run.seconds(20, 60), messages), 3, 10);
            load.open(RATE, run.seconds(10, 20), messages);
            report(run, "at %,d/s".formatted(RATE), load.open(RATE, run.seconds(30, 120), messages), 5, 20);
        }
    }

    private static List<UUID> cases(BenchStack bench) {
        try (var producer = new RawProducer(bench.bootstrapServers())) {
            var cases = new Conversations(3, 1_000_000).write(CASES, 1, producer::append);
            producer.flush();
            return cases;
        }
    }

    private static void report(BenchRun run, String how, LoadTally tally, double p50, double p99) {
        run.say(how + ": " + tally);
        run.report("rate, " + how, tally.rate(), "commands/s");
        run.judge("p50, " + how, tally.millis(50), "ms", Target.atMost(p50));
        run.judge("p99, " + how, tally.millis(99), "ms", Target.atMost(p99));
        run.reportFailures(how, tally.failures());
    }
}
