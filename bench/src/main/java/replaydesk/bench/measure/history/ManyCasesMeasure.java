package replaydesk.bench.measure.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import replaydesk.bench.measure.BenchRun;
import replaydesk.bench.measure.BenchStack;
import replaydesk.bench.measure.Measure;
import replaydesk.bench.measure.log.Conversations;
import replaydesk.bench.measure.log.RawProducer;

/** Measures whether a command costs more when the store holds many cases. */
public final class ManyCasesMeasure implements Measure {

    private static final int FEW = 1_000;
    private static final int WARM = 1_000;
    private static final int ROUNDS = 3;

    @Override
    public String name() {
        return "many-cases";
    }

    @Override
    public String description() {
        return "Messages at the host of intake with " + FEW + " cases in its store, and with 100,000 (with"
                + " --full: 1,000,000); each on another case that nobody has touched since the restart before the "
                + "round; " + ROUNDS
                + " rounds each, taken together. The warm-up has " + WARM + " cases of its own";
    }

    @Override
    public boolean perLayout() {
        return false;
    }

    @Override
    public void run(BenchRun run) {
        int number = run.number(100_000, 1_000_000);
        try (var bench = BenchStack.start(run); var producer = new RawProducer(bench.bootstrapServers())) {
            var conversations = new Conversations(11, 3_000_000);
            var host = new ColdHost(run, bench, write(producer, conversations, WARM));
            var cases = new ArrayList<>(write(producer, conversations, FEW));
            var few = measure(host, cases, 1);
            cases.addAll(write(producer, conversations, number - FEW));
            var many = measure(host, cases, 2);
            Growth.report(run, few, many, "%,d cases against %,d".formatted(cases.size(), FEW));
        }
    }

    private static List<UUID> write(RawProducer producer, Conversations conversations, int cases) {
        var ids = conversations.write(cases, 1, producer::append);
        producer.flush();
        return ids;
    }

    /** Probes as many cases in each round. Rounds may use the same ones, which are cold again after a restart. */
    private static Probe.Cost measure(ColdHost host, List<UUID> cases, long seed) {
        var random = new Random(seed);
        var cost = Probe.Cost.none();
        for (int round = 0; round < ROUNDS; round++) {
            var mixed = new ArrayList<>(cases);
            Collections.shuffle(mixed, random);
            host.round(probe -> probe.on(mixed.subList(0, Math.min(FEW, mixed.size())), cost));
        }
        return cost;
    }
}
