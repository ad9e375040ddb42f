package replaydesk.bench.measure.history;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import replaydesk.bench.measure.BenchStack;
import replaydesk.bench.measure.Measure;
import replaydesk.bench.measure.Positions;
import replaydesk.bench.measure.Run;
import replaydesk.bench.measure.load.HttpLoad;
import replaydesk.bench.measure.log.Conversations;
import replaydesk.bench.measure.log.RawProducer;
import replaydesk.stack.StackService;

/** Whether a command costs more when the store holds many cases. */
public final class ManyCasesMeasure implements Measure {

    private static final int FEW = 1_000;
    private static final int ROUNDS = 3;

    @Override
    public String name() {
        return "many-cases";
    }

    @Override
    public String description() {
        return "Messages at intake with " + FEW + " cases in its store, and with 100,000 (with --full: 1,000,000), on "
                + FEW + " of them at random; the median of " + ROUNDS + " rounds each";
    }

    @Override
    public void run(Run run) {
        int number = run.number(100_000, 1_000_000);
        int commands = run.number(6_000, 10_000);
        try (var bench = BenchStack.start(run, StackService.INTAKE); var producer = new RawProducer(bench.bootstrapServers());
                var load = new HttpLoad(bench.stack().uri(StackService.INTAKE), bench.tokens().integrator("acme"), 64)) {
            var conversations = new Conversations(11, 3_000_000);
            var probe = new Probe(load, commands, 500);
            var warm = write(bench, producer, conversations, FEW);
            for (int i = 0; i < 4; i++) {
                probe.on(run, "warm-up", warm);
            }
            var few = measure(run, probe, "with %,d cases".formatted(FEW), warm);
            var all = new ArrayList<>(write(bench, producer, conversations, number - FEW));
            all.addAll(warm);
            var many = measure(run, probe, "with %,d cases".formatted(all.size()), some(all));
            Growth.note(run, few, many, "%,d cases against %,d".formatted(all.size(), FEW));
        }
    }

    private static List<UUID> write(BenchStack bench, RawProducer producer, Conversations conversations, int cases) {
        var ids = conversations.write(cases, 1, producer::append);
        producer.flush();
        Positions.awaitCaughtUp(bench, "intake");
        return ids;
    }

    private static Probe.Cost measure(Run run, Probe probe, String what, List<UUID> cases) {
        var costs = new ArrayList<Probe.Cost>();
        for (int round = 0; round < ROUNDS; round++) {
            costs.add(probe.on(run, what, cases));
        }
        return Probe.Cost.median(costs);
    }

    private static List<UUID> some(List<UUID> all) {
        var random = new SplittableRandom(13);
        return random.ints(FEW, 0, all.size()).mapToObj(all::get).toList();
    }
}
