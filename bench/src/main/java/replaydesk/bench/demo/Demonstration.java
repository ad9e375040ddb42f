package replaydesk.bench.demo;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import replaydesk.bench.client.DeskClient;
import replaydesk.bench.client.HttpTransport;
import replaydesk.bench.client.StackAddresses;
import replaydesk.bench.demo.incidents.IncidentLog;
import replaydesk.bench.demo.proof.Proof;
import replaydesk.bench.demo.report.DemoFigures;
import replaydesk.bench.demo.report.ProofReport;
import replaydesk.bench.demo.report.Report;
import replaydesk.bench.demo.run.DemoRun;
import replaydesk.bench.demo.run.DemoTeams;
import replaydesk.bench.demo.run.DemoUsers;
import replaydesk.bench.demo.translation.SupportLevels;
import replaydesk.bench.machine.ProcessorTime;

/** The demonstration on a running stack: runs incidents, waits, replays the log, compares and reports. */
public final class Demonstration {

    /** The demo user who may define teams. */
    private static final String LEAD = "lena";

    private final StackAddresses addresses;
    private final Path data;
    private final String run;
    private final int parallel;
    private final PrintWriter out;
    private volatile DemoRun running;
    private volatile boolean stopped;
    private volatile DemoFigures figures;

    /** The result of a demonstration. */
    public enum End {
        RIGHT, WRONG, STOPPED
    }

    /**
     * @param data the stack's data folder
     * @param run the run's name; a run repeated under its name goes on where it stopped and creates no case twice
     * @param parallel the number of incidents at once
     */
    public Demonstration(StackAddresses addresses, Path data, String run, int parallel, PrintWriter out) {
        this.addresses = addresses;
        this.data = data;
        this.run = run;
        this.parallel = parallel;
        this.out = out;
    }

    /** Makes {@link #of} return soon. Callable from any thread. */
    public void stop() {
        stopped = true;
        var demo = running;
        if (demo != null) {
            demo.stop();
        }
    }

    /** The figures of the run; empty until its incidents have ended. */
    public Optional<DemoFigures> figures() {
        return Optional.ofNullable(figures);
    }

    /** Runs the first {@code limit} of these incidents and proves that the resulting cases are right. */
    public End of(IncidentLog.Source source, int limit) {
        var size = IncidentLog.size(source, limit);
        say("Run " + run + ": " + size.incidents() + " incidents, " + size.lines() + " lines of the log, "
                + parallel + " at once, through " + addresses.edge());
        say("Layout: " + addresses.layoutInWords() + " (" + String.join(", ", addresses.hosts().keySet()) + ")");
        var levels = levels(source);
        say("Levels: the log names none. " + levels.firstLine()
                + ", where most incidents open, is read as level 1, every other group as level 2");
        try (var transport = new HttpTransport(Math.max(parallel, 64))) {
            var before = ProcessorTime.of(data);
            var result = run(transport, source, levels, size.incidents());
            var taken = ProcessorTime.of(data).since(before);
            var report = new Report(out);
            report.commands(result);
            report.processors(taken, result);
            figures = DemoFigures.of(addresses.layout(), result, taken);
            if (result.stopped()) {
                say("Stopped. Go on where it stopped: ./replaydesk demo --run " + run + " and the same options");
                return End.STOPPED;
            }
            return prove(transport, result, report);
        }
    }

    private static SupportLevels levels(IncidentLog.Source source) {
        try (var log = IncidentLog.open(source)) {
            return SupportLevels.of(log);
        }
    }

    private DemoRun.Result run(HttpTransport transport, IncidentLog.Source source, SupportLevels levels,
            int incidents) {
        define(transport, source, levels);
        var demo = new DemoRun(run, DemoUsers.signIn(transport, addresses.edge()), levels, parallel);
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

    private void define(HttpTransport transport, IncidentLog.Source source, SupportLevels levels) {
        try (var log = IncidentLog.open(source)) {
            var teams = levels.teams(log);
            int added = new DemoTeams(DeskClient.of(transport, addresses.edge(), LEAD)).define(teams);
            say("Teams: the log names " + teams.size() + ", of which the desk did not have " + added + " yet");
        }
    }

    private End prove(HttpTransport transport, DemoRun.Result result, Report report) {
        BooleanSupplier told = () -> stopped;
        say("");
        var findings = new Proof(addresses, transport, this::say, told).of(result.cases());
        report.stages(result, findings);
        return new ProofReport(out).print(result, findings) ? End.RIGHT : End.WRONG;
    }

    /** Creates a progress bar: updated in place on a terminal, printed as a line every ten seconds elsewhere. */
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
