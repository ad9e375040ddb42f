package replaydesk.bench.measure.whole;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import replaydesk.bench.measure.BenchStack;
import replaydesk.bench.measure.Measure;
import replaydesk.bench.measure.Run;
import replaydesk.bench.measure.Target;
import replaydesk.stack.Compiler;
import replaydesk.stack.StackService;

/** All services together: the highest rate of cases through all five stages that holds, and how fast one is answered at half of it. */
public final class WholeMeasure implements Measure {

    /** A cold set would only pile up cases at the rates to come. */
    private static final List<Double> WARM_UP = List.of(2.0, 4.0, 6.0);
    private static final int FIRST = 8;
    private static final double STEP = 1.25;
    private static final double BACK = 1.1;
    private static final int MOST_HOLDS = 4;
    private static final Duration SHORTEST = Duration.ofSeconds(12);

    @Override
    public String name() {
        return "whole";
    }

    @Override
    public String description() {
        return "All services, with the quick compiler as the local stack runs them (with --full: with both, after a longer warm-up);"
                + " cases through the gateway, one at every beat: a system registers each with a key, the rules classify"
                + " and route it, an operator looks at it, takes it and proposes a solution, the system accepts it, the case closes,"
                + " the requester is asked and answers at the link. After a warm-up that does not count, ever higher rates, and the"
                + " best one held for long: every stage within " + (int) Judgement.MOST_BEHIND + " s of the log's end and nothing"
                + " growing; then half of it";
    }

    @Override
    public void run(Run run) throws Exception {
        var secret = UUID.randomUUID().toString();
        try (var bench = BenchStack.start(run, Map.of(FeedbackTokens.VARIABLE, secret), compiler(run), StackService.values());
                var load = new CaseLoad(bench, new FeedbackTokens(secret))) {
            for (double rate : WARM_UP) {
                run.say("warming up: " + load.open(rate, time(run, 60, 300)));
            }
            var held = hold(run, load, search(run, load));
            run.note("rate that held", held.rate(), "cases/s", Target.atLeast(50));
            run.tell("events per case", held.eventsPerCase(), "");
            tellCores(run, held);
            var half = load.open(held.rate() / 2, time(run, 20, 120));
            run.say("half of it: " + half);
            if (half.tally().failures() > 0) {
                throw new IllegalStateException("Expected no failures at half of the rate that held, but " + half);
            }
            run.note("POST /cases at half of it, p99", half.tally().millis(Step.REGISTER, 99), "ms", Target.atMost(50));
            run.note("commands on cases at half of it, p50", half.tally().commandMillis(50), "ms", Target.atMost(10));
            run.note("commands on cases at half of it, p99", half.tally().commandMillis(99), "ms", Target.atMost(40));
        }
    }

    private static Compiler compiler(Run run) {
        return run.full() ? Compiler.FULL : Compiler.QUICK;
    }

    /** However short the run: with less nothing can be told. */
    private static Duration time(Run run, int quick, int whenFull) {
        var time = run.seconds(quick, whenFull);
        return time.compareTo(SHORTEST) < 0 ? SHORTEST : time;
    }

    private static double search(Run run, CaseLoad load) throws InterruptedException {
        var search = new RateSearch(run.number(FIRST, FIRST), STEP);
        while (!search.over()) {
            var stretch = load.open(search.next(), time(run, 25, 25));
            run.say("trying " + stretch);
            search.tell(stretch.held());
        }
        if (search.best() == 0) {
            throw new IllegalStateException("Expected a rate that holds, but none did");
        }
        return search.best();
    }

    private static Stretch hold(Run run, CaseLoad load, double best) throws InterruptedException {
        double rate = best;
        for (int i = 0; i < MOST_HOLDS; i++) {
            var stretch = load.open(rate, time(run, 60, 300));
            run.say("holding " + stretch);
            if (stretch.held()) {
                return stretch;
            }
            rate /= BACK;
        }
        throw new IllegalStateException("Expected a rate that holds for long, but even " + rate * BACK + " did not");
    }

    private static void tellCores(Run run, Stretch held) {
        run.tell("cores busy at that rate: services", held.coresOfServices(), "");
        run.tell("cores busy at that rate: Kafka", held.cores("kafka"), "");
        run.tell("cores busy at that rate: PostgreSQL", held.cores("postgres"), "");
        run.tell("cores busy at that rate: load and mailbox", held.cores(ProcessorTime.LOAD), "");
    }
}
