package replaydesk.bench.measure.assignment;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import replaydesk.bench.client.Answer;
import replaydesk.bench.client.DeskClient;
import replaydesk.bench.client.HttpTransport;
import replaydesk.bench.measure.BenchRun;
import replaydesk.bench.measure.BenchStack;
import replaydesk.bench.measure.Measure;
import replaydesk.bench.measure.Target;
import replaydesk.bench.measure.Wait;
import replaydesk.bench.measure.knowledge.DeskReference;
import replaydesk.bench.measure.log.OpenCases;
import replaydesk.bench.measure.log.RawProducer;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.Decider;
import replaydesk.stack.service.StackService;

/** Measures how long an automatic assignment takes to decide, and how evenly it spreads cases among equals. */
public final class AssignmentMeasure implements Measure {

    private static final String TEAM = "bench-team";
    private static final int SPECIALISTS = 200;
    private static final double MOST_MILLIS = 10;
    private static final double MOST_APART = 1;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration LOOK = Duration.ofMillis(500);

    @Override
    public String name() {
        return "assignment";
    }

    @Override
    public String description() {
        return "1,000 (with --full: 10,000) open cases are assigned by themselves to a team of " + SPECIALISTS
                + " equal specialists, one after the other by load: how long each decision took, and how many cases"
                + " they have";
    }

    @Override
    public boolean perLayout() {
        return false;
    }

    @Override
    public void run(BenchRun run) {
        int cases = run.number(1_000, 10_000);
        try (var bench = BenchStack.start(run, StackService.DESK);
                var log = new RawProducer(bench.bootstrapServers());
                var transport = new HttpTransport(1)) {
            var uri = bench.stack().uri(StackService.DESK);
            define(new DeskReference(uri, bench.tokens().root()));
            new OpenCases(43, 7_000_000, Instant.now()).write(cases, log::append,
                    new CaseRouted(1, TEAM, Decider.PERSON, null, List.of(), AssignmentBasis.LOAD));
            log.flush();
            var lead = DeskClient.withToken(transport, uri, bench.tokens().root());
            Wait.until("all cases to have a specialist", PATIENCE, LOOK, () -> assigned(lead) >= cases);
            judge(run, lead);
        }
    }

    private static void define(DeskReference reference) {
        try (reference) {
            reference.create("team", TEAM,
                    Map.of("names", Map.of("en", "Bench", "ru", "Стенд", "sv", "Bänk"), "level", 1, "assigns", "LOAD"));
            for (int i = 0; i < SPECIALISTS; i++) {
                var name = "specialist-%03d".formatted(i);
                reference.create("specialist", name, Map.of("name", name, "teams", List.of(TEAM)));
            }
        }
    }

    private static void judge(BenchRun run, DeskClient lead) {
        var metrics = new String(accepted(lead.get("/q/metrics", null)).body(), StandardCharsets.UTF_8);
        run.report("decisions", WorkTimes.count(metrics), "");
        run.report("p50 of a decision", WorkTimes.millis(metrics, "0.5"), "ms");
        run.judge("p95 of a decision", WorkTimes.millis(metrics, "0.95"), "ms", Target.atMost(MOST_MILLIS));
        var open = specialists(load(lead)).mapToInt(AssignmentMeasure::open).summaryStatistics();
        run.report("fewest cases of a specialist", open.getMin(), "");
        run.judge("most cases of a specialist, beyond the fewest", open.getMax() - open.getMin(), "",
                Target.atMost(MOST_APART));
    }

    /** Returns how many cases have a specialist; 0 while the desk cannot say, since it has too much to read. */
    private static int assigned(DeskClient lead) {
        var answer = load(lead);
        return answer.unavailable() ? 0 : specialists(answer).mapToInt(AssignmentMeasure::open).sum();
    }

    private static Answer load(DeskClient lead) {
        return lead.get("/api/v1/teams/" + TEAM + "/load", null);
    }

    private static Stream<JsonNode> specialists(Answer answer) {
        var load = accepted(answer).json();
        return StreamSupport.stream(load.path("specialists").spliterator(), false);
    }

    private static int open(JsonNode specialist) {
        return specialist.path("open").asInt();
    }

    private static Answer accepted(Answer answer) {
        if (!answer.accepted()) {
            throw new IllegalStateException("Expected the desk to answer, but it says " + answer);
        }
        return answer;
    }
}
