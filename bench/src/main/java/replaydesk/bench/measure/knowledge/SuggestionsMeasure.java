package replaydesk.bench.measure.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import replaydesk.bench.client.DeskClient;
import replaydesk.bench.client.HttpTransport;
import replaydesk.bench.machine.ProcessorTime;
import replaydesk.bench.measure.BenchRun;
import replaydesk.bench.measure.BenchStack;
import replaydesk.bench.measure.Measure;
import replaydesk.bench.measure.Positions;
import replaydesk.bench.measure.Target;
import replaydesk.bench.measure.load.Call;
import replaydesk.bench.measure.load.HttpLoad;
import replaydesk.bench.measure.load.WarmUp;
import replaydesk.bench.measure.log.RawProducer;
import replaydesk.stack.service.StackService;

/** Measures suggestions for a text and for a case, among many articles and solved cases. */
public final class SuggestionsMeasure implements Measure {

    private static final double RATE = 20;
    private static final double P95_MILLIS = 50;
    private static final int WARM_UP_SECONDS = 30;

    @Override
    public String name() {
        return "suggestions";
    }

    @Override
    public String description() {
        return "Suggestions with the words of labelled tickets, the authors' own and not real ones: how often an"
                + " article of the right category is among the first three, among the shipped articles and among 500"
                + " (with --full: 5,000); then suggestions for such texts and for open cases with them, " + (int) RATE
                + " a second at fixed times, with 10,000 (100,000) solved cases of the same organisation";
    }

    @Override
    public boolean perLayout() {
        return false;
    }

    @Override
    public void run(BenchRun run) throws IOException {
        var host = run.host(StackService.TRIAGE);
        var tickets = Ticket.all(run.root());
        try (var bench = BenchStack.start(run, host);
                var log = new RawProducer(bench.bootstrapServers());
                var transport = new HttpTransport(1);
                var reference = new DeskReference(bench.stack().uri(host), bench.tokens().root())) {
            var knowledge = new Knowledge(run, reference);
            var quality = new SuggestionQuality(DeskClient.withToken(transport, bench.stack().uri(host),
                    bench.tokens().integrator("acme")), knowledge);
            quality.judge(run, tickets, "the shipped articles");
            knowledge.articles(run.number(500, 5_000));
            quality.judge(run, tickets, "all articles");
            knowledge.solvedCases(run.number(10_000, 100_000), log);
            var cases = knowledge.openCases(tickets, log);
            run.report("building the projection", Positions.awaitCaughtUp(bench, host), "s");
            measure(run, bench, host, tickets, cases);
        }
    }

    private static void measure(BenchRun run, BenchStack bench, StackService host, List<Ticket> tickets,
            List<UUID> cases) {
        try (var client = new HttpLoad(bench.stack().uri(host), bench.tokens().integrator("acme"), 64);
                var desk = new HttpLoad(bench.stack().uri(host), bench.tokens().root(), 64)) {
            var texts = calls(tickets.stream().map(SuggestionQuality::path).toList(), 1);
            var ofCases = calls(cases.stream().map(id -> "/api/v1/cases/" + id + "/suggestions").toList(), 2);
            WarmUp.closed(run, client, 2, WARM_UP_SECONDS, texts);
            WarmUp.closed(run, desk, 2, WARM_UP_SECONDS, ofCases);
            judge(run, bench, client, texts, "for a text");
            judge(run, bench, desk, ofCases, "for a case");
        }
    }

    private static Supplier<Call> calls(List<String> paths, long seed) {
        var random = new SplittableRandom(seed);
        var all = new ArrayList<>(paths);
        return () -> new Call(all.get(random.nextInt(all.size())), null, null);
    }

    private static void judge(BenchRun run, BenchStack bench, HttpLoad load, Supplier<Call> calls, String what) {
        var data = bench.stack().settings().data();
        var before = ProcessorTime.of(data);
        var tally = load.open(RATE, run.seconds(20, 120), calls);
        double taken = ProcessorTime.of(data).since(before).secondsWithoutLoad();
        run.say("suggestion " + what + ": " + tally);
        run.report("p50, suggestion " + what, tally.millis(50), "ms");
        run.judge("p95, suggestion " + what, tally.millis(95), "ms", Target.atMost(P95_MILLIS));
        run.report("p99, suggestion " + what, tally.millis(99), "ms");
        run.report("processor time of all processes, suggestion " + what, 1e3 * taken / tally.acknowledged(), "ms");
        run.judge("not acknowledged, suggestion " + what, tally.others(), "", Target.atMost(0));
    }
}
