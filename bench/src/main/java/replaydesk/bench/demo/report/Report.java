package replaydesk.bench.demo.report;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.HdrHistogram.Histogram;
import replaydesk.bench.demo.proof.Proof;
import replaydesk.bench.demo.proof.StageFigures;
import replaydesk.bench.demo.run.DemoRun;
import replaydesk.bench.demo.run.Tally;
import replaydesk.bench.machine.ProcessorTime;
import replaydesk.events.catalogue.Stage;

/** Prints a run and its proof as tables, from figures that are measured elsewhere. */
public final class Report {

    private static final int MOST_FAILURES = 20;

    private final PrintWriter out;

    public Report(PrintWriter out) {
        this.out = out;
    }

    /** Prints the commands by result, the gaps in the incident log, and the incidents that failed. */
    public void commands(DemoRun.Result run) {
        var tally = run.tally();
        line("");
        line("%,d incidents lived through in %s: %.0f commands a second", run.cases().size(), words(run.took()),
                tally.accepted() / seconds(run.took()));
        line("");
        line("Commands    %,d accepted of %,d requests", tally.accepted(), tally.requests());
        counts("refused", tally.refusals());
        counts("overruled, and decided anew", tally.overrulings());
        counts("sent again", tally.repeats());
        if (!tally.gaps().isEmpty()) {
            line("");
            line("What the log leaves open, by incidents");
            tally.gaps().forEach((gap, times) -> line("  %,7d  %s", times, gap.words()));
        }
        if (!run.failures().isEmpty()) {
            line("");
            line("%,d incidents did not come to their end:", run.failures().size());
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
        line("  events, overruled and copies: from the log; time in it: the mean of the cases that were, by the log's clock;");
        line("  answered: from sending a command to its outcome, as the caller sees it");
        line("  from the first command to the last payment of what was owed: %s, %.0f events a second",
                words(run.took().plus(findings.caughtUpAfter())),
                findings.figures().events() / seconds(run.took().plus(findings.caughtUpAfter())));
    }

    private void stage(Stage stage, StageFigures.Row row, Tally tally) {
        var answered = tally.answered(stage);
        line("%-14s%,8d%,10d%,11d%,9d%14s%16s%12s", stage.key(), row.cases(), row.accepted(), row.stale(),
                row.duplicates(), row.meanTime().map(Report::words).orElse("-"), millis(answered, 50), millis(answered, 99));
    }

    /** Prints the proof and its differences; returns whether all is right. */
    public boolean proof(DemoRun.Result run, Proof.Findings findings) {
        var differences = findings.differences();
        line("");
        line("The proof, over %,d cases and %,d records of the log (replayed in %s)", findings.cases(), findings.records(),
                words(findings.replayTook()));
        line("  chain heads      %,d of hosts compared with the replay's own, and what the API shows of %,d cases",
                findings.heads(), findings.cases());
        line("  reassignments    %,d in the incident log, %,d in the replayed events", findings.expected().reassignments(),
                findings.replayed().reassignments());
        line("  reopenings       %,d in the incident log, %,d in the replayed events", findings.expected().reopenings(),
                findings.replayed().reopenings());
        differences.told().forEach(difference -> line("  DIFFERENT  %s", difference));
        if (differences.count() > differences.told().size()) {
            line("  … and %,d more", differences.count() - differences.told().size());
        }
        boolean right = differences.count() == 0 && run.failures().isEmpty() && findings.cases() > 0;
        line("");
        line(right ? "Right: every case is the same in all hosts, in the API, in the replay, and in the incident log."
                : "NOT right: %,d differences, %,d incidents that did not come to their end.", differences.count(),
                run.failures().size());
        out.flush();
        return right;
    }

    private void counts(String what, Map<String, Long> counts) {
        line("            %,d %s", counts.values().stream().mapToLong(Long::longValue).sum(), what);
        counts.forEach((why, times) -> line("              %,7d  %s", times, why));
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
        out.flush();
    }

    private static String millis(Histogram micros, double percentile) {
        return micros.getTotalCount() == 0 ? "-"
                : String.format(Locale.ROOT, "%.1f ms", micros.getValueAtPercentile(percentile) / 1_000.0);
    }

    private static double seconds(Duration duration) {
        return Math.max(1e-3, duration.toNanos() / 1e9);
    }

    private static String words(Duration duration) {
        if (duration.compareTo(Duration.ofSeconds(1)) < 0) {
            return duration.toMillis() + " ms";
        }
        return duration.toMinutes() < 1 ? String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1e3)
                : duration.toMinutes() + " min " + duration.toSecondsPart() + " s";
    }
}
