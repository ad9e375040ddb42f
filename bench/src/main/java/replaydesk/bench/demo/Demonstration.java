package replaydesk.bench.demo;

import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import replaydesk.bench.demo.incidents.IncidentLog;
import replaydesk.bench.demo.proof.Proof;
import replaydesk.bench.demo.proof.Stack;
import replaydesk.bench.demo.report.Report;
import replaydesk.bench.demo.run.Crew;
import replaydesk.bench.demo.run.DemoRun;
import replaydesk.bench.desk.Wire;

/** The demonstration on a running stack: run, wait, replay, compare, tell. */
public final class Demonstration {

    private final Stack stack;
    private final String run;
    private final int parallel;
    private final PrintWriter out;
    private volatile DemoRun running;
    private volatile boolean stopped;

    /** How it ended. */
    public enum End {
        RIGHT, WRONG, STOPPED
    }

    /**
     * @param run      names it: a run that is repeated under its name goes on where it stopped and makes no case twice
     * @param parallel how many incidents at once
     */
    public Demonstration(Stack stack, String run, int parallel, PrintWriter out) {
        this.stack = stack;
        this.run = run;
        this.parallel = parallel;
        this.out = out;
    }

    /** Makes {@link #of} return soon; from any thread. */
    public void stop() {
        stopped = true;
        var demo = running;
        if (demo != null) {
            demo.stop();
        }
    }

    /** Runs these incidents, the first {@code limit} of them, and proves what came of them. */
    public End of(IncidentLog.Source source, int limit) {
        var size = IncidentLog.size(source, limit);
        say("Run " + run + ": " + size.incidents() + " incidents, " + size.lines() + " lines of the log, "
                + parallel + " at once, through " + stack.gateway());
        try (var wire = new Wire(Math.max(parallel, 64))) {
            var result = live(wire, source, size.incidents());
            var report = new Report(out);
            report.commands(result);
            if (result.stopped()) {
                say("Stopped. Go on where it stopped: ./replaydesk demo --run " + run + " and the same options");
                return End.STOPPED;
            }
            return prove(wire, result, report);
        }
    }

    private DemoRun.Result live(Wire wire, IncidentLog.Source source, int incidents) {
        var demo = new DemoRun(run, Crew.at(wire, stack.gateway()), parallel);
        running = demo;
        if (stopped) {
            demo.stop();
        }
        try (var log = IncidentLog.open(source); var bar = bar(incidents)) {
            return demo.over(log, incidents, _ -> {
                bar.setExtraMessage(demo.accepted() + " commands");
                bar.step();
            });
        }
    }

    private End prove(Wire wire, DemoRun.Result result, Report report) {
        BooleanSupplier told = () -> stopped;
        say("");
        var findings = new Proof(stack, wire, this::say, told).of(result.cases());
        report.stages(result, findings);
        return report.proof(result, findings) ? End.RIGHT : End.WRONG;
    }

    /** Moves in place on a terminal; elsewhere a line now and then. */
    private ProgressBar bar(int incidents) {
        var bar = new ProgressBarBuilder().setTaskName("Incidents").setInitialMax(incidents).showSpeed();
        return System.console() != null && System.console().isTerminal()
                ? bar.setUpdateIntervalMillis(250).build()
                : bar.setUpdateIntervalMillis(10_000).setStyle(ProgressBarStyle.ASCII)
                        .setConsumer(new DelegatingProgressBarConsumer(this::say, 110)).build();
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }
}
