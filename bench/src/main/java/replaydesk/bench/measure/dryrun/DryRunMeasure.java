package replaydesk.bench.measure.dryrun;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import replaydesk.bench.client.Answer;
import replaydesk.bench.client.DeskClient;
import replaydesk.bench.client.HttpTransport;
import replaydesk.bench.client.View;
import replaydesk.bench.measure.BenchRun;
import replaydesk.bench.measure.BenchStack;
import replaydesk.bench.measure.Measure;
import replaydesk.bench.measure.Positions;
import replaydesk.bench.measure.Target;
import replaydesk.bench.measure.log.RawProducer;
import replaydesk.bench.measure.log.SampleLog;
import replaydesk.stack.service.StackService;

/** Measures how long a dry run of routing rules takes over a long history. */
public final class DryRunMeasure implements Measure {

    private static final int RUNS = 5;
    private static final double MOST_SECONDS = 30;
    private static final String FROM = "2026-01-01T00:00:00Z";

    @Override
    public String name() {
        return "dry-run";
    }

    @Override
    public String description() {
        return "A draft of routing rules, the shipped ones and one more, run dry over all cases of a log of 100,000"
                + " (with --full: 1,000,000) events, as soon as the desk has read it and while it does what is due, "
                + RUNS + " times; the slowest of them counts";
    }

    @Override
    public boolean perLayout() {
        return false;
    }

    @Override
    public void run(BenchRun run) {
        var host = run.host(StackService.TRIAGE);
        int events = run.number(100_000, 1_000_000);
        try (var bench = BenchStack.start(run, host);
                var log = new RawProducer(bench.bootstrapServers());
                var transport = new HttpTransport(1)) {
            var lead = DeskClient.withToken(transport, bench.stack().uri(host), bench.tokens().root());
            var sample = new SampleLog(5);
            log.append(sample, events);
            run.report("events in the log", events, "");
            run.report("building the projection", Positions.awaitCaughtUp(bench, host), "s");
            judge(run, lead);
        }
    }

    private static void judge(BenchRun run, DeskClient lead) {
        var body = DeskClient.bytes(Map.of("rules", draft(lead), "from", FROM, "to",
                Instant.parse(FROM).plusSeconds(2 * 365 * 86_400L).toString()));
        var seconds = new ArrayList<Double>();
        JsonNode result = null;
        for (int i = 0; i < RUNS; i++) {
            long begun = System.nanoTime();
            result = accepted(lead.post("/api/v1/routing-dry-runs", body, null, View.NONE)).json();
            seconds.add((System.nanoTime() - begun) / 1e9);
        }
        run.report("cases that were looked at", result.path("cases").asLong() + result.path("unclassified").asLong(),
                "");
        run.report("cases that would lie elsewhere", result.path("cases").asLong() - result.path("unchanged").asLong(),
                "");
        run.report("the first dry run", seconds.getFirst(), "s");
        run.judge("the slowest dry run", seconds.stream().mapToDouble(Double::doubleValue).max().orElseThrow(), "s",
                Target.atMost(MOST_SECONDS));
    }

    /** Returns the rules that are saved, with one before them that takes the sample's cases to another team. */
    private static Map<String, List<Object>> draft(DeskClient lead) {
        var saved = accepted(lead.get("/api/v1/reference/routing-rules/default", null)).json().path("data")
                .path("rules");
        var rules = new ArrayList<Object>();
        rules.add(Map.of("key", "applications-to-engineering", "when", Map.of("categories", List.of("application")),
                "then", Map.of("team", "engineering")));
        saved.forEach(rules::add);
        return Map.of("rules", rules);
    }

    private static Answer accepted(Answer answer) {
        if (!answer.accepted()) {
            throw new IllegalStateException("Expected the host to answer, but it says " + answer);
        }
        return answer;
    }
}
