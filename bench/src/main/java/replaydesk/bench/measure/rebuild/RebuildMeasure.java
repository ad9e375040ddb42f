package replaydesk.bench.measure.rebuild;

import java.time.Duration;
import java.time.Instant;
import replaydesk.bench.measure.BenchStack;
import replaydesk.bench.measure.Measure;
import replaydesk.bench.measure.Positions;
import replaydesk.bench.measure.Run;
import replaydesk.bench.measure.Service;
import replaydesk.bench.measure.Target;
import replaydesk.bench.measure.Wait;
import replaydesk.bench.measure.log.LogEnds;
import replaydesk.bench.measure.log.RawProducer;
import replaydesk.bench.measure.log.SampleLog;
import replaydesk.stack.Ports;
import replaydesk.stack.StackService;

/** How fast a service gets its projection back from the log. */
public final class RebuildMeasure implements Measure {

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public String description() {
        return "A log of cases that live side by side; a service builds its projection from it at its start, and then, warm,"
                + " once more beside the first: triage, and history, which keeps every record, for comparison";
    }

    @Override
    public void run(Run run) {
        int records = run.number(300_000, 1_000_000);
        try (var bench = BenchStack.start(run); var producer = new RawProducer(bench.bootstrapServers())) {
            var log = new SampleLog(5);
            producer.append(log, records);
            run.tell("records in the log", records, "");
            run.tell("cases in the log", log.cases(), "");
            run.note("triage", rate(run, bench, StackService.TRIAGE), "records/s", Target.atLeast(25_000));
            run.tell("history", rate(run, bench, StackService.HISTORY), "records/s");
        }
    }

    private static double rate(Run run, BenchStack bench, StackService name) {
        try (var process = bench.stack().another(name, Ports.free()).start();
                var service = new Service(process.uri(), bench.tokens().root())) {
            process.awaitReady(PATIENCE);
            Positions.awaitCaughtUp(bench, name.word());
            long records = LogEnds.total(bench.bootstrapServers());
            var begun = Instant.parse(service.post("/log/rebuild").path("since").asText());
            Wait.until("a rebuild of " + name.word(), PATIENCE, () -> !phase(service).equals("BUILDING"));
            if (!phase(service).equals("DONE")) {
                throw new IllegalStateException("Expected the rebuild to end well, but it is " + service.get("/log/rebuild"));
            }
            var seconds = Duration.between(begun, Instant.parse(service.get("/log/rebuild").path("since").asText())).toNanos() / 1e9;
            run.say("%s: %,d records in %.1f s".formatted(name.word(), records, seconds));
            return records / seconds;
        }
    }

    private static String phase(Service service) {
        return service.get("/log/rebuild").path("phase").asText();
    }
}
