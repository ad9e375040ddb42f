package replaydesk.bench.measure.rebuild;

import java.time.Duration;
import replaydesk.bench.measure.BenchRun;
import replaydesk.bench.measure.BenchStack;
import replaydesk.bench.measure.Measure;
import replaydesk.bench.measure.Target;
import replaydesk.bench.measure.log.RawProducer;
import replaydesk.bench.measure.log.SampleLog;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.service.StackService;

/** Measures how fast a host rebuilds its projection from the log. */
public final class RebuildMeasure implements Measure {

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public String description() {
        return "A log of cases that live side by side; a host that has just been started builds its projection from it,"
                + " cold, which is what counts, and then, warm, once more beside the first: triage alone, and the desk"
                + " (apart: history, which keeps every record, for comparison)";
    }

    @Override
    public boolean perLayout() {
        return false;
    }

    @Override
    public void run(BenchRun run) throws Exception {
        int records = run.number(300_000, 1_000_000);
        try (var bench = BenchStack.start(run); var producer = new RawProducer(bench.bootstrapServers())) {
            var log = new SampleLog(5);
            producer.append(log, records);
            run.report("records in the log", records, "");
            run.report("cases in the log", log.cases(), "");
            report(run, "a stage alone: triage", new Rebuilds(bench, StackService.TRIAGE), Target.atLeast(25_000));
            if (run.layout() == Layout.DESK) {
                report(run, "the whole desk", new Rebuilds(bench, StackService.DESK), Target.atLeast(10_000));
            } else {
                report(run, "a stage alone: history", new Rebuilds(bench, StackService.HISTORY), null);
            }
        }
    }

    private static void report(BenchRun run, String what, Rebuilds rebuilds, Target target) throws Exception {
        rebuilds.measure();
        run.say("%s: %,d records in %.1f s cold, %,d in %.1f s warm".formatted(what, rebuilds.cold().records(),
                seconds(rebuilds.cold().took()), rebuilds.warm().records(), seconds(rebuilds.warm().took())));
        run.judge(what + ", cold", rebuilds.cold().perSecond(), "records/s", target);
        run.report(what + ", warm", rebuilds.warm().perSecond(), "records/s");
    }

    private static double seconds(Duration took) {
        return took.toNanos() / 1e9;
    }
}
