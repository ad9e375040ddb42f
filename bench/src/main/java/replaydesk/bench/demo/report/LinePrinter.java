package replaydesk.bench.demo.report;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** Prints line by line; a reader sees each at once. */
final class LinePrinter {

    private final PrintWriter out;

    LinePrinter(PrintWriter out) {
        this.out = out;
    }

    void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
        out.flush();
    }

    /** Prints a sum, and its parts under it. */
    void counts(String what, Map<String, Long> counts) {
        line("            %,d %s", counts.values().stream().mapToLong(Long::longValue).sum(), what);
        counts.forEach((why, times) -> line("              %,7d  %s", times, why));
    }

    static String words(Duration duration) {
        if (duration.compareTo(Duration.ofSeconds(1)) < 0) {
            return duration.toMillis() + " ms";
        }
        return duration.toMinutes() < 1 ? String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1e3)
                : duration.toMinutes() + " min " + duration.toSecondsPart() + " s";
    }
}
