package replaydesk.bench.measure.intake;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import replaydesk.bench.measure.BenchRun;
import replaydesk.bench.measure.BenchStack;
import replaydesk.bench.measure.Measure;
import replaydesk.bench.measure.Positions;
import replaydesk.bench.measure.Target;
import replaydesk.bench.measure.load.HttpLoad;
import replaydesk.bench.measure.load.LoadTally;
import replaydesk.bench.measure.load.Requests;
import replaydesk.bench.measure.load.WarmUp;
import replaydesk.bench.measure.log.LogEnds;
import replaydesk.bench.measure.log.RawProducer;
import replaydesk.stack.service.StackService;

/**
 * Measures how many cases intake alone takes, compared with the records that a bare producer gets into the same broker.
 */
public final class SaturationMeasure implements Measure {

    private static final int CALLERS = 128;
    private static final int WARM_UP_SECONDS = 45;

    /** A way to register cases, with the share of the bare producer's rate that is its target. */
    private enum Way {
        WITH_KEYS("with keys", 0.07), WITHOUT_KEYS("without keys", 0.10);

        private final String words;
        private final double share;

        Way(String words, double share) {
            this.words = words;
            this.share = share;
        }
    }

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public String description() {
        return "A bare Kafka producer (1 KB, acks=all, idempotent), then cases acknowledged by intake alone at its"
                + " own port, by " + CALLERS
                + " connections that each wait for the answer before the next; with a key each, and without; then the "
                + "bare producer again, whose better rate counts. Each is warmed up for "
                + WARM_UP_SECONDS
                + " s before";
    }

    @Override
    public boolean perLayout() {
        return false;
    }

    @Override
    public void run(BenchRun run) {
        var duration = run.seconds(20, 60);
        try (var bench = BenchStack.start(run, StackService.INTAKE);
                var raw = new RawProducer(bench.bootstrapServers());
                var kilobytes = raw.kilobytes("bench-raw")) {
            WarmUp.of(run, WARM_UP_SECONDS, kilobytes::rate);
            double before = kilobytes.rate(duration);
            var tallies = registered(run, bench, duration);
            WarmUp.of(run, WARM_UP_SECONDS, kilobytes::rate);
            double after = kilobytes.rate(duration);
            run.report("bare producer, before", before, "records/s");
            run.report("bare producer, after", after, "records/s");
            tallies.forEach((way, tally) -> report(run, way, tally, Math.max(before, after)));
        }
    }

    private static Map<Way, LoadTally> registered(BenchRun run, BenchStack bench, Duration duration) {
        var tallies = new EnumMap<Way, LoadTally>(Way.class);
        var requests = new Requests(1);
        var uri = bench.stack().uri(StackService.INTAKE);
        try (var load = new HttpLoad(uri, bench.tokens().integrator("acme"), CALLERS)) {
            for (var way : Way.values()) {
                var calls = requests.registrations(way == Way.WITH_KEYS);
                WarmUp.closed(run, load, CALLERS, WARM_UP_SECONDS, calls);
                Positions.awaitCaughtUp(bench, StackService.INTAKE);
                long records = LogEnds.total(bench.bootstrapServers());
                var tally = load.closed(CALLERS, duration, calls);
                requireRecords(way, tally, LogEnds.total(bench.bootstrapServers()) - records);
                double behind = Positions.awaitCaughtUp(bench, StackService.INTAKE);
                run.report("projection behind at the end, " + way.words, behind, "s");
                tallies.put(way, tally);
            }
        }
        return tallies;
    }

    /** Checks that the log has a record for each acknowledged case and, with keys, no second one. */
    private static void requireRecords(Way way, LoadTally tally, long appended) {
        if (appended < tally.acknowledged()
                || way == Way.WITH_KEYS && appended > tally.acknowledged() + tally.others()) {
            throw new IllegalStateException("Expected a record for each case acknowledged, but "
                    + tally.acknowledged() + " cases have " + appended);
        }
    }

    private static void report(BenchRun run, Way way, LoadTally tally, double base) {
        run.say(way.words + ": " + tally);
        run.report("cases acknowledged, " + way.words, tally.rate(), "cases/s");
        run.judge("share of the bare producer, " + way.words, tally.rate() / base, "", Target.atLeast(way.share));
        run.reportFailures(way.words, tally.failures());
    }
}
