package replaydesk.bench.demo.report;

import static replaydesk.bench.demo.report.LinePrinter.words;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import org.HdrHistogram.Histogram;
import replaydesk.bench.demo.proof.Proof;
import replaydesk.bench.demo.proof.StageFigures;
import replaydesk.bench.demo.run.CommandTally;
import replaydesk.bench.demo.run.DemoRun;
import replaydesk.bench.machine.ProcessorTime;
import replaydesk.events.catalogue.Stage;

/** Prints a run and what its stages did as tables. All figures come in; none is made here. */
public final class Report {

    private static final int MOST_FAILURES = 20;

    private final LinePrinter printer;

    public Report(PrintWriter out) {
        this.printer = new LinePrinter(out);
    }

    /** Prints the commands by result, the gaps in the incident log, and the incidents that failed. */
    public void commands(DemoRun.Result run) {
        var tally = run.tally();
        line("");
        line("%,d incidents lived through in %s: %.0f commands a second", run.cases().size(), words(run.took()),
                tally.accepted() / seconds(run.took()));
        line("");
        line("Commands    %,d accepted of %,d requests", tally.accepted(), tally.requests());
        printer.counts("refused", tally.refusals());
        printer.counts("of them for good, also on a fresh view", tally.refusalsForGood());
        printer.counts("overruled, and decided anew", tally.overrulings());
        printer.counts("sent again", tally.repeats());
        if (!tally.gaps().isEmpty()) {
            line("");
            line("What the log leaves open, by incidents");
            tally.gaps().forEach((gap, times) -> line("  %,7d  %s", times, gap.words()));
        }
        if (!tally.omissions().isEmpty()) {
            line("");
            line("Not exercised, and how often there was occasion for it");
            tally.omissions().forEach((omission, times) -> line("  %,7d  %s", times, omission.words()));
        }
        if (!run.failures().isEmpty()) {
            line("");
            line("%,d incidents did not go as the incident log has it:", run.failures().size());
            run.failures().stream().limit(MOST_FAILURES).forEach(failure -> line("  %s", failure));
        }
    }

    /** Prints the processor time of the run, process by process. */
    public void processors(ProcessorTime taken, DemoRun.Result run) {
        double all = taken.parts().keySet().stream().mapToDouble(taken::seconds).sum();
        line("");
        line("Processor time while it ran: %.1f s, %.2f cores; %.2f ms a command without the load",
                all, all / seconds(run.took()), taken.secondsWithoutLoad() * 1e3 / Math.max(1, run.tally().accepted()));
        taken.parts().keySet().stream().sorted(Comparator.comparingDouble(taken::seconds).reversed())
                .forEach(part -> line("  %,9.1f s  %s", taken.seconds(part), part));
    }

    /** Prints the figures of the stages, as a fresh replay of the log counts them. */
    public void stages(DemoRun.Result run, Proof.Findings findings) {
        line("");
        line("%-14s%8s%10s%11s%9s%14s%16s%12s", "Stage", "cases", "events", "overruled", "copies", "time in it",
                "answered p50", "p99");
        for (var stage : Stage.values()) {
            stage(stage, findings.figures().of(stage), run.tally());
        }
        line("%-14s%8s%,10d", "all", "", findings.figures().events());
        line("");
        line("  events, overruled and copies: from the log; time in it: the mean of the cases that were, by the log's");
        line("  clock; answered: from sending a command to its outcome, as the caller sees it");
        line("  from the first command to the last payment of what was owed: %s, %.0f events a second",
                words(run.took().plus(findings.caughtUpAfter())),
                findings.figures().events() / seconds(run.took().plus(findings.caughtUpAfter())));
    }

    private void stage(Stage stage, StageFigures.Row row, CommandTally tally) {
        var answered = tally.answered(stage);
        line("%-14s%,8d%,10d%,11d%,9d%14s%16s%12s", stage.key(), row.cases(), row.accepted(), row.stale(),
                row.duplicates(), row.meanTime().map(LinePrinter::words).orElse("-"), millis(answered, 50),
                millis(answered, 99));
    }

    private void line(String format, Object... values) {
        printer.line(format, values);
    }

    private static String millis(Histogram micros, double percentile) {
        return micros.getTotalCount() == 0 ? "-"
                : String.format(Locale.ROOT, "%.1f ms", micros.getValueAtPercentile(percentile) / 1_000.0);
    }

    private static double seconds(Duration duration) {
        return Math.max(1e-3, duration.toNanos() / 1e9);
    }
}
