package replaydesk.bench.measure.problem;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import replaydesk.bench.client.Answer;
import replaydesk.bench.client.DeskClient;
import replaydesk.bench.client.HttpTransport;
import replaydesk.bench.client.View;
import replaydesk.bench.measure.BenchRun;
import replaydesk.bench.measure.BenchStack;
import replaydesk.bench.measure.Measure;
import replaydesk.bench.measure.Positions;
import replaydesk.bench.measure.Target;
import replaydesk.bench.measure.Wait;
import replaydesk.bench.measure.load.HttpLoad;
import replaydesk.bench.measure.load.LoadTally;
import replaydesk.bench.measure.load.Requests;
import replaydesk.bench.measure.log.IdleLog;
import replaydesk.bench.measure.log.OpenCases;
import replaydesk.bench.measure.log.RawProducer;
import replaydesk.events.catalogue.ProblemLinked;
import replaydesk.stack.service.StackService;

/** Measures the time until a fix is proposed in all cases of a problem, and commands on other cases meanwhile. */
public final class ProblemFixMeasure implements Measure {

    private static final int OTHERS = 500;
    private static final double RATE = 20;
    private static final double MOST_SECONDS = 60;
    private static final double MOST_MILLIS = 100;
    private static final Duration LOAD = Duration.ofSeconds(60);
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final String PROBLEMS = "/api/v1/problems";

    @Override
    public String name() {
        return "problem-fix";
    }

    @Override
    public String description() {
        return "A fix is released for a problem with 1,000 linked cases (with --full: 10,000): the time until it is"
                + " proposed in all of them, and the times of messages on other cases in that minute, " + (int) RATE
                + " a second at fixed times";
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
            var lead = DeskClient.withToken(transport, uri, bench.tokens().root());
            var problem = accepted(lead.post(PROBLEMS, DeskClient.bytes(Map.of("title", "The VPN drops")), null,
                    View.NONE));
            var id = UUID.fromString(problem.json().path("id").asText());
            var sample = new OpenCases(29, 9_000_000, Instant.now());
            sample.write(cases, log::append, new ProblemLinked(id));
            var others = sample.write(OTHERS, log::append);
            log.flush();
            Positions.awaitCaughtUp(bench, StackService.DESK);
            IdleLog.await(bench.bootstrapServers());
            run.report("linked cases", cases, "");
            try (var load = new HttpLoad(uri, bench.tokens().integrator("acme"), 64)) {
                var messages = new Requests(37).messages(others);
                load.open(RATE, WARM_UP, messages);
                var meanwhile = CompletableFuture.supplyAsync(() -> load.open(RATE, LOAD, messages));
                run.judge("the fix is proposed in all linked cases", seconds(lead, id, problem.etag(), cases), "s",
                        Target.atMost(MOST_SECONDS));
                judge(run, meanwhile.join());
            }
        }
    }

    private static double seconds(DeskClient lead, UUID problem, String etag, int cases) {
        long begun = System.nanoTime();
        accepted(lead.post(PROBLEMS + "/" + problem + "/fix", DeskClient.bytes(Map.of("text", "Install 7.2")), null,
                new View(etag, null)));
        Wait.until("the fix to be proposed everywhere", PATIENCE, LOOK, () -> accepted(
                lead.get("/api/v1/statistics?status=SOLVED", null)).json().path("cases").asInt() >= cases);
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void judge(BenchRun run, LoadTally meanwhile) {
        run.say("messages meanwhile: " + meanwhile);
        run.report("p50 of messages meanwhile", meanwhile.millis(50), "ms");
        run.judge("p99 of messages meanwhile", meanwhile.millis(99), "ms", Target.atMost(MOST_MILLIS));
        run.judge("not acknowledged", meanwhile.others(), "", Target.atMost(0));
    }

    private static Answer accepted(Answer answer) {
        if (!answer.accepted()) {
            throw new IllegalStateException("Expected the desk to answer, but it says " + answer);
        }
        return answer;
    }
}
