package replaydesk.bench.measure.history;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import replaydesk.bench.measure.BenchRun;
import replaydesk.bench.measure.BenchStack;
import replaydesk.bench.measure.Measure;
import replaydesk.bench.measure.log.Conversations;
import replaydesk.bench.measure.log.RawProducer;

/** Measures whether a command costs more on a case with a long history. */
public final class LongCasesMeasure implements Measure {

    private static final int ROUNDS = 3;
    private static final int WARM = 1_000;
    private static final int SHORT = 10;
    private static final int LONG = 1_000;

    @Override
    public String name() {
        return "long-cases";
    }

    @Override
    public String description() {
        return "Messages on cases with " + SHORT + " events and on as many with " + LONG + ", at the host of"
                + " intake: what they cost against each other; all cases cold, in " + ROUNDS
                + " rounds with a restart each, taken together";
    }

    @Override
    public boolean perLayout() {
        return false;
    }

    @Override
    public void run(BenchRun run) {
        int cases = run.number(200, 400);
        try (var bench = BenchStack.start(run); var producer = new RawProducer(bench.bootstrapServers())) {
            var conversations = new Conversations(9, 2_000_000);
            var warm = conversations.write(WARM, SHORT, producer::append);
            var few = new ArrayList<List<UUID>>();
            var many = new ArrayList<List<UUID>>();
            for (int round = 0; round < ROUNDS; round++) {
                few.add(conversations.write(cases, SHORT, producer::append));
                many.add(conversations.write(cases, LONG, producer::append));
            }
            producer.flush();
            measure(run, new ColdHost(run, bench, warm), few, many);
        }
    }

    /** Probes short and long cases in each round; they take turns at being first. */
    private static void measure(BenchRun run, ColdHost host, List<List<UUID>> few, List<List<UUID>> many) {
        var onFew = Probe.Cost.none();
        var onMany = Probe.Cost.none();
        for (int round = 0; round < ROUNDS; round++) {
            var shorter = few.get(round);
            var longer = many.get(round);
            boolean shorterFirst = round % 2 == 0;
            host.round(probe -> {
                probe.on(shorterFirst ? shorter : longer, shorterFirst ? onFew : onMany);
                probe.on(shorterFirst ? longer : shorter, shorterFirst ? onMany : onFew);
            });
        }
        Growth.report(run, onFew, onMany, LONG + " events against " + SHORT);
    }
}
