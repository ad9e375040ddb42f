package replaydesk.bench.measure.history;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import replaydesk.bench.measure.BenchStack;
import replaydesk.bench.measure.Measure;
import replaydesk.bench.measure.Run;
import replaydesk.bench.measure.load.HttpLoad;
import replaydesk.bench.measure.log.Conversations;
import replaydesk.bench.measure.log.RawProducer;
import replaydesk.stack.Ports;
import replaydesk.stack.StackService;

/** Whether a command costs more on a case with a long history. */
public final class LongCasesMeasure implements Measure {

    private static final int ROUNDS = 3;
    private static final int SHORT = 10;
    private static final int LONG = 1_000;

    @Override
    public String name() {
        return "long-cases";
    }

    @Override
    public String description() {
        return "Messages on cases with " + SHORT + " events and on as many with " + LONG + ", in turns, at intake: what they cost"
                + " against each other; the median of " + ROUNDS + " rounds";
    }

    @Override
    public void run(Run run) {
        int cases = run.number(300, 500);
        try (var bench = BenchStack.start(run); var producer = new RawProducer(bench.bootstrapServers())) {
            var conversations = new Conversations(9, 2_000_000);
            var few = new ArrayList<List<UUID>>();
            // Fresh cases for each round, since they grow while they are measured; the first are for the warm-up.
            for (int round = 0; round <= ROUNDS; round++) {
                few.add(conversations.write(cases, SHORT, producer::append));
            }
            var many = conversations.write(cases, LONG, producer::append);
            producer.flush();
            try (var intake = bench.stack().another(StackService.INTAKE, Ports.free()).start()) {
                intake.awaitReady(bench.stack().settings().patience());
                try (var load = new HttpLoad(intake.uri(), bench.tokens().integrator("acme"), 64)) {
                    measure(run, new Probe(load, cases * 8, 500), few, many);
                }
            }
        }
    }

    private static void measure(Run run, Probe probe, List<List<UUID>> few, List<UUID> many) {
        for (int i = 0; i < 4; i++) {
            probe.on(run, "warm-up", few.getFirst());
        }
        probe.on(run, "warm-up", many);
        var onFew = new ArrayList<Probe.Cost>();
        var onMany = new ArrayList<Probe.Cost>();
        for (int round = 1; round <= ROUNDS; round++) {
            onFew.add(probe.on(run, "on " + SHORT + " events", few.get(round)));
            onMany.add(probe.on(run, "on " + LONG + " events", many));
        }
        Growth.note(run, Probe.Cost.median(onFew), Probe.Cost.median(onMany), LONG + " events against " + SHORT);
    }
}
