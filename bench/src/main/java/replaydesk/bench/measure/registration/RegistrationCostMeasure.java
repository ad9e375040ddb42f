package replaydesk.bench.measure.registration;

import java.time.Duration;
import java.util.function.Consumer;
import replaydesk.bench.measure.BenchRun;
import replaydesk.bench.measure.BenchStack;
import replaydesk.bench.measure.Measure;
import replaydesk.bench.measure.Positions;
import replaydesk.bench.measure.Target;
import replaydesk.bench.measure.knowledge.DeskReference;
import replaydesk.bench.measure.knowledge.Knowledge;
import replaydesk.bench.measure.load.LoadTally;
import replaydesk.bench.measure.log.RawProducer;
import replaydesk.stack.port.Ports;
import replaydesk.stack.service.StackService;

/** Measures what the first work on a request adds to the time of its registration, though it is done beside it. */
public final class RegistrationCostMeasure implements Measure {

    private static final int ROUNDS = 3;
    private static final double MOST_MILLIS = 1;
    /** The least difference that counts; below it, two measurements of the same differ. */
    private static final double LEAST_MILLIS = 0.01;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public String name() {
        return "registration-cost";
    }

    @Override
    public String description() {
        return "Registrations, 20 a second at fixed times, at a desk with all rules, 500 articles and 10,000 solved"
                + " cases (with --full: 5,000 and 100,000), against one with neither articles nor cases and one rule"
                + " of each kind; and at intake alone, against intake with triage and all it knows beside it. "
                + ROUNDS + " rounds each, in turn, with a restart before each; the difference counts";
    }

    @Override
    public boolean quick() {
        return false;
    }

    @Override
    public boolean perLayout() {
        return false;
    }

    @Override
    public void run(BenchRun run) {
        try (var poor = BenchStack.start(run); var rich = BenchStack.start(run)) {
            prepared(run, poor, StackService.DESK, RegistrationCostMeasure::forget);
            prepared(run, rich, StackService.DESK, reference -> learn(run, rich, reference));
            compare(run, "desk", new Side(run, poor, 31, StackService.DESK),
                    new Side(run, rich, 31, StackService.DESK));
        }
        try (var bench = BenchStack.start(run)) {
            prepared(run, bench, StackService.TRIAGE, reference -> learn(run, bench, reference));
            compare(run, "intake with triage beside it", new Side(run, bench, 32, StackService.INTAKE),
                    new Side(run, bench, 33, StackService.INTAKE, StackService.TRIAGE));
        }
    }

    /** Starts the host, lets somebody change its reference data, and stops it once it has read all. */
    private static void prepared(BenchRun run, BenchStack bench, StackService host, Consumer<DeskReference> change) {
        try (var process = bench.stack().another(host, Ports.free()).start()) {
            process.awaitReady(PATIENCE);
            try (var reference = new DeskReference(process.uri(), bench.tokens().root())) {
                change.accept(reference);
            }
            run.say("%s has read everything after %.0f s".formatted(host.word(),
                    Positions.awaitCaughtUp(bench, host)));
        }
    }

    private static void forget(DeskReference reference) {
        reference.keepLastRule("routing-rules");
        reference.keepLastRule("classification-rules");
        reference.retireAll("checklist");
        reference.retireAll("known-solution");
    }

    private static void learn(BenchRun run, BenchStack bench, DeskReference reference) {
        var knowledge = new Knowledge(run, reference);
        knowledge.articles(run.number(500, 5_000));
        try (var log = new RawProducer(bench.bootstrapServers())) {
            knowledge.solvedCases(run.number(10_000, 100_000), log);
        }
    }

    private static void compare(BenchRun run, String what, Side without, Side with) {
        for (int round = 0; round < ROUNDS; round++) {
            // they take turns at being first
            (round % 2 == 0 ? without : with).round();
            (round % 2 == 0 ? with : without).round();
            run.say("%s, p95 after round %d: without %.2f ms, with %.2f ms".formatted(what, round + 1,
                    without.tally().millis(95), with.tally().millis(95)));
        }
        run.say(what + ", without: " + without.tally());
        run.say(what + ", with: " + with.tally());
        judge(run, what, without.tally(), with.tally(), 50);
        judge(run, what, without.tally(), with.tally(), 95);
        run.judge("not acknowledged, " + what, without.tally().others() + with.tally().others(), "", Target.atMost(0));
    }

    private static void judge(BenchRun run, String what, LoadTally without, LoadTally with, int percentile) {
        run.report("p%d, %s, without".formatted(percentile, what), without.millis(percentile), "ms");
        run.report("p%d, %s, with".formatted(percentile, what), with.millis(percentile), "ms");
        double added = with.millis(percentile) - without.millis(percentile);
        run.judge("added to p%d, %s".formatted(percentile, what), Math.max(LEAST_MILLIS, added), "ms",
                Target.atMost(MOST_MILLIS));
    }
}
