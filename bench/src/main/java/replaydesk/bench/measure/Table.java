package replaydesk.bench.measure;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import replaydesk.stack.layout.Layout;

/**
 * The figures of one layout.
 *
 * @param failures the measures that failed, with the reason of each
 */
public record Table(Layout layout, List<Figure> figures, Map<String, String> failures) {

    public Table {
        figures = List.copyOf(figures);
    }

    /** Tells whether all targets were measured and met. */
    public boolean met() {
        return failures.isEmpty() && figures.stream().allMatch(Figure::met);
    }

    /** Returns this table with more figures at its end. */
    public Table with(List<Figure> more) {
        var all = new ArrayList<>(figures);
        all.addAll(more);
        return new Table(layout, all, failures);
    }

    /** Prints the table, and under it the missed targets and the failed measures. */
    void print(PrintWriter out) {
        int wide = figures.stream().mapToInt(f -> label(f).length()).max().orElse(10);
        out.printf("%nLayout: %s%n", name());
        out.printf("%-" + wide + "s  %12s  %12s  %7s  %s%n", "measure", "asked", "reached", "ratio", "met?");
        for (var figure : figures) {
            boolean asked = figure.target() != null;
            out.printf("%-" + wide + "s  %12s  %12s  %7s  %s%n", label(figure), asked ? figure.target() : "",
                    Figure.number(figure.value()), asked ? Figure.number(figure.ratio()) : "",
                    asked ? figure.met() ? "yes" : "NO" : "");
        }
        figures.stream().filter(figure -> !figure.met()).forEach(figure -> out.printf(
                "Falls short: %s is %s, asked was %s%n",
                label(figure), Figure.number(figure.value()), figure.target()));
        failures.forEach((measure, why) -> out.printf("Not measured: %s, because %s%n", measure, why));
    }

    private static String label(Figure figure) {
        return figure.measure() + ": " + figure.what() + (figure.unit().isEmpty() ? "" : " (" + figure.unit() + ")");
    }

    /** The members of the table's JSON. */
    Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>();
        members.put("layout", name());
        members.put("met", met());
        members.put("figures", figures.stream().map(Table::members).toList());
        members.put("failures", failures);
        return members;
    }

    private static Map<String, Object> members(Figure figure) {
        var members = new LinkedHashMap<String, Object>();
        members.put("measure", figure.measure());
        members.put("what", figure.what());
        members.put("value", figure.value());
        members.put("unit", figure.unit());
        if (figure.target() != null) {
            members.put("asked", figure.target().toString());
            members.put("ratio", figure.ratio());
            members.put("met", figure.met());
        }
        return members;
    }

    private String name() {
        return layout.name().toLowerCase(Locale.ROOT);
    }
}
