package replaydesk.bench.demo.report;

import static replaydesk.bench.demo.report.LinePrinter.words;

import java.io.PrintWriter;
import java.util.Locale;
import replaydesk.bench.demo.proof.MatchCounts;
import replaydesk.bench.demo.proof.Proof;
import replaydesk.bench.demo.run.DemoRun;

/** Prints the proof: the sources of each fact and how often they are right; then the differences and the verdict. */
public final class ProofReport {

    private static final String ROW = "  %-20s%-16s%10s%10s%11s%10s%11s%9s";
    private static final String RIGHT = "Right: every case is the same in all hosts, in what each stage tells of it, in"
            + " the replay, and in the incident log.";
    private static final String WRONG = "NOT right: %,d differences, %,d incidents that did not go as the incident log"
            + " has it.";

    private final LinePrinter printer;

    public ProofReport(PrintWriter out) {
        this.printer = new LinePrinter(out);
    }

    /** Prints the table and the differences, and tells whether all of it is right. */
    public boolean print(DemoRun.Result run, Proof.Findings findings) {
        printer.line("");
        printer.line("The proof, over %,d cases and %,d records of the log, took %s:", findings.cases(),
                findings.records(),
                words(findings.caughtUpAfter().plus(findings.replayTook()).plus(findings.askedFor())));
        printer.line("  %s until all was read and paid, %s to replay, %s to ask and compare",
                words(findings.caughtUpAfter()), words(findings.replayTook()), words(findings.askedFor()));
        printer.line("");
        printer.line("  %-20s%-16s%10s%21s%30s", "", "", "", "as the replay", "as the incident log");
        printer.line(ROW, "what", "who tells it", "sum", "equal", "different", "equal", "different", "unsaid");
        findings.matches().rows().forEach(this::row);
        printer.line("");
        printer.line("  changes of group: %,d in the incident log, %,d in the replayed events; no group counts as one",
                findings.expected().reassignments(), findings.replayed().reassignments());
        return verdict(run, findings);
    }

    private void row(MatchCounts.Row row) {
        boolean replayed = row.asReplayed() + row.otherThanReplayed() > 0;
        boolean logged = row.asLogged() + row.otherThanLogged() > 0;
        if (row.sum() == null && !replayed && !logged) {
            return;
        }
        printer.line(ROW, row.what(), row.source(), row.sum() == null ? "" : number(row.sum()),
                replayed ? number(row.asReplayed()) : "-", replayed ? number(row.otherThanReplayed()) : "-",
                logged ? number(row.asLogged()) : "-", logged ? number(row.otherThanLogged()) : "-",
                logged ? number(row.unsaid()) : "-");
    }

    private boolean verdict(DemoRun.Result run, Proof.Findings findings) {
        var differences = findings.differences();
        differences.first().forEach(difference -> printer.line("  DIFFERENT  %s", difference));
        if (differences.count() > differences.first().size()) {
            printer.line("  … and %,d more", differences.count() - differences.first().size());
        }
        boolean right = differences.count() == 0 && run.failures().isEmpty() && findings.cases() > 0;
        printer.line("");
        printer.line(right ? RIGHT : WRONG, differences.count(), run.failures().size());
        return right;
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
