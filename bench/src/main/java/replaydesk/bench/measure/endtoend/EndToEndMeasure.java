package replaydesk.bench.measure.endtoend;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import replaydesk.bench.machine.ProcessorTime;
import replaydesk.bench.measure.BenchRun;
import replaydesk.bench.measure.LaunchedStack;
import replaydesk.bench.measure.LayoutComparison.Names;
import replaydesk.bench.measure.Measure;
import replaydesk.bench.measure.Target;
import replaydesk.stack.layout.Layout;

/**
 * Measures all stages together: the highest rate of cases that holds, and the response times of commands at half of it.
 */
public final class EndToEndMeasure implements Measure {

    private static final double CLOSE = 1.12;
    private static final int MOST_TRIES = 12;
    private static final double BACK = 1.08;
    private static final int MOST_HOLDS = 4;
    /** The number of cases a second that the desk must hold. */
    private static final double ASKED = 100;
    private static final Duration SHORTEST = Duration.ofSeconds(12);

    /**
     * The rates of the warm-up and the first rate that is tried. The warm-up is slow, because cold hosts would only
     * pile up cases at the rates to come. Both layouts are warmed up equally long.
     */
    private enum Pace {
        DESK(List.of(5.0, 15.0, 30.0), 40), APART(List.of(2.0, 4.0, 6.0), 8);

        private final List<Double> warmUp;
        private final double first;

        Pace(List<Double> warmUp, double first) {
            this.warmUp = warmUp;
            this.first = first;
        }
    }

    @Override
    public String name() {
        return "whole";
    }

    @Override
    public String description() {
        return """
                The whole stack, the desk with both compilers as in production, services apart with the quick one \
                (with \
                --full: with both, after a longer warm-up); cases through the edge, one at every beat: a system \
                registers each with a key, the rules classify and route it, an operator looks at it, takes it and \
                proposes a solution, the system accepts it, the case closes, the requester is asked by mail and then \
                answers at the link. After a warm-up that does not count, the highest rate is looked for in stretches \
                of 25 s and held for long: every host within %d s of the log's end and nothing growing; then half of \
                it, and on the desk half of the rate that is asked""".formatted((int) RateCheck.MOST_BEHIND);
    }

    @Override
    public void run(BenchRun run) throws Exception {
        boolean both = run.full() || run.layout() == Layout.DESK;
        var options = both ? new String[] {"--compiler", "full"} : new String[0];
        var pace = run.layout() == Layout.DESK ? Pace.DESK : Pace.APART;
        try (var stack = LaunchedStack.on(run, Map.of(), options)) {
            stack.up();
            try (var load = new CaseLoad(stack, FeedbackTokens.of(stack.data()))) {
                for (double rate : pace.warmUp) {
                    run.say("warming up: " + load.run(rate, time(run, 30, 60)));
                }
                var held = hold(run, load, search(run, load, pace));
                run.judgeOnDesk(Names.RATE_HELD, held.rate(), "cases/s", Target.atLeast(ASKED));
                run.report("events a case", held.eventsPerCase(), "");
                reportProcessors(run, held);
                latencies(run, "at half of it", load.run(held.rate() / 2, time(run, 30, 120)));
                if (run.layout() == Layout.DESK) {
                    latencies(run, "at %.0f/s".formatted(ASKED / 2), load.run(ASKED / 2, time(run, 30, 120)));
                }
            }
        }
    }

    /** Returns the time of a stretch, at least twelve seconds, because a shorter one shows nothing. */
    private static Duration time(BenchRun run, int quick, int whenFull) {
        var time = run.seconds(quick, whenFull);
        return time.compareTo(SHORTEST) < 0 ? SHORTEST : time;
    }

    private static double search(BenchRun run, CaseLoad load, Pace pace) throws InterruptedException {
        var search = new RateSearch(pace.first, CLOSE, MOST_TRIES);
        while (!search.over()) {
            var trial = load.run(search.next(), time(run, 25, 25));
            run.say("trying " + trial);
            search.result(trial.held());
        }
        if (search.best() == 0) {
            throw new IllegalStateException("Expected a rate that holds, but none did");
        }
        return search.best();
    }

    private static RateTrial hold(BenchRun run, CaseLoad load, double best) throws InterruptedException {
        double rate = best;
        for (int i = 0; i < MOST_HOLDS; i++) {
            var trial = load.run(rate, time(run, 60, 300));
            run.say("holding " + trial);
            if (trial.held()) {
                return trial;
            }
            rate /= BACK;
        }
        throw new IllegalStateException("Expected a rate that holds for long, but even " + rate * BACK + " did not");
    }

    private static void reportProcessors(BenchRun run, RateTrial held) {
        run.judgeOnDesk(Names.TIME_A_CASE, held.millisACase(), "ms", Target.atMost(15));
        held.taken().partsWithoutLoad()
                .forEach(part -> run.report("processor time a case: " + part, held.millisACase(part), "ms"));
        run.judgeOnDesk("processor time a case, the load", held.millisACase(ProcessorTime.LOAD), "ms",
                Target.atMost(2));
    }

    private static void latencies(BenchRun run, String when, RateTrial trial) {
        run.say(when + ": " + trial);
        var tally = trial.tally();
        run.judgeOnDesk("POST /cases " + when + ", p99", tally.millis(Step.REGISTER, 99), "ms", Target.atMost(25));
        run.judgeOnDesk("commands on cases " + when + ", p50", tally.commandMillis(50), "ms", Target.atMost(8));
        run.judgeOnDesk("commands on cases " + when + ", p99", tally.commandMillis(99), "ms", Target.atMost(40));
        run.judge("cases that failed " + when, tally.failures(), "", Target.atMost(0));
        run.reportFailures(when + ", and sent again", tally.again());
    }
}
