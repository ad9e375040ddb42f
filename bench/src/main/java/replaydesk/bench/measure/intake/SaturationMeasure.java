package replaydesk.bench.measure.intake;

import replaydesk.bench.measure.BenchStack;
import replaydesk.bench.measure.Measure;
import replaydesk.bench.measure.Positions;
import replaydesk.bench.measure.Run;
import replaydesk.bench.measure.Target;
import replaydesk.bench.measure.load.HttpLoad;
import replaydesk.bench.measure.load.Requests;
import replaydesk.bench.measure.load.Tally;
import replaydesk.bench.measure.load.WarmUp;
import replaydesk.bench.measure.log.LogEnds;
import replaydesk.bench.measure.log.RawProducer;
import replaydesk.stack.StackService;

/** As many cases as intake alone takes, against what a bare producer gets into the same broker. */
public final class SaturationMeasure implements Measure {

    private static final int CALLERS = 128;
    private static final int WARM_UP_SECONDS = 60;

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public String description() {
        return "A bare Kafka producer (1 KB, acks=all, idempotent), then cases acknowledged by intake at its own port, by "
                + CALLERS + " connections that each wait for the answer before the next; with a key each, and without; after a"
                + " warm-up until the rate stands still";
    }

    @Override
    public void run(Run run) {
        var duration = run.seconds(20, 60);
        try (var bench = BenchStack.start(run, StackService.INTAKE); var raw = new RawProducer(bench.bootstrapServers())) {
            double base = raw.rate("bench-raw", run.seconds(5, 5), run.seconds(10, 20));
            run.tell("bare producer", base, "records/s");
            var uri = bench.stack().uri(StackService.INTAKE);
            try (var load = new HttpLoad(uri, bench.tokens().integrator("acme"), CALLERS)) {
                var requests = new Requests(1);
                WarmUp.closed(run, load, CALLERS, WARM_UP_SECONDS, requests.registrations(true));
                WarmUp.closed(run, load, CALLERS, WARM_UP_SECONDS, requests.registrations(false));
                for (boolean keyed : new boolean[] {true, false}) {
                    Positions.awaitCaughtUp(bench, "intake");
                    long before = LogEnds.total(bench.bootstrapServers());
                    var tally = load.closed(CALLERS, duration, requests.registrations(keyed));
                    note(run, keyed ? "with keys" : "without keys", tally, base);
                    long appended = LogEnds.total(bench.bootstrapServers()) - before;
                    if (appended < tally.acknowledged() || keyed && appended > tally.acknowledged() + tally.others()) {
                        throw new IllegalStateException("Expected a record for each case acknowledged, but "
                                + tally.acknowledged() + " cases have " + appended);
                    }
                    double caughtUp = Positions.awaitCaughtUp(bench, "intake");
                    run.tell("projection behind at the end, " + (keyed ? "with keys" : "without keys"), caughtUp, "s");
                }
            }
        }
    }

    private static void note(Run run, String how, Tally tally, double base) {
        run.say(how + ": " + tally);
        run.note("cases acknowledged, " + how, tally.rate(), "cases/s", Target.atLeast(5_000));
        run.note("share of the bare producer, " + how, tally.rate() / base, "", Target.atLeast(0.10));
    }
}
