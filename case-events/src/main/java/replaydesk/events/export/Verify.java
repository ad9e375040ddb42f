package replaydesk.events.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Verifies an export from the command line: {@code java -cp … replaydesk.events.export.Verify <file|->}. The exit code
 * is 0 when the export is sound, 1 when something differs, 2 when the export could not be verified.
 */
public final class Verify {

    static final int SOUND = 0;
    static final int DIFFERENT = 1;
    static final int FAILED = 2;

    private static final int SHOWN = 20;

    private Verify() {
    }

    public static void main(String[] args) {
        System.exit(run(args, System.in, System.out, System.err));
    }

    static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        if (args.length != 1 || args[0].isEmpty() || args[0].equals("--help")) {
            err.println("Usage: Verify <file|->   an export as NDJSON, plain or in gzip; - reads from standard input");
            return FAILED;
        }
        try (var export = args[0].equals("-") ? in : Files.newInputStream(Path.of(args[0]))) {
            var report = ExportVerifier.verify(export);
            print(report, out);
            return report.sound() ? SOUND : DIFFERENT;
        } catch (NoSuchFileException e) {
            err.println("There is no file " + args[0]);
        } catch (IOException e) {
            err.println(e instanceof NotAnExport ? e.getMessage() : args[0] + " cannot be read: " + e);
        }
        return FAILED;
    }

    private static void print(ExportReport report, PrintStream out) {
        line(out, "export", report.opening().scope() == Scope.LOG ? "of the log" : "of single cases");
        line(out, "records", "%,d, of which %,d cannot be judged", report.records(), report.unusable());
        line(out, "cases", "%,d", report.cases());
        line(out, "verdicts", "%s",
                report.verdicts().entrySet().stream()
                        .map(v -> String.format(Locale.ROOT, "%s %,d", v.getKey(), v.getValue()))
                        .collect(Collectors.joining(", ")));
        if (report.cases() <= SHOWN) {
            report.heads().values().forEach(head -> line(out, "head", "%s of case %s, version %d, %d judged",
                    HexFormat.of().formatHex(head.head()), head.caseId(), head.version(), head.judged()));
        }
        report.differences().stream().limit(SHOWN).forEach(difference -> line(out, "differs", "%s", difference));
        if (report.differing() > SHOWN) {
            line(out, "differs", "%,d times more", report.differing() - SHOWN);
        }
        line(out, "result", report.sound() ? "sound: complete, in order, and every head agrees" : "NOT SOUND");
    }

    private static void line(PrintStream out, String name, String text, Object... values) {
        out.printf(Locale.ROOT, "%-9s %s%n", name, String.format(Locale.ROOT, text, values));
    }
}
