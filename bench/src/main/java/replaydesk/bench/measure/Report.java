package replaydesk.bench.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run has come to.
 *
 * @param failures the measures that could not be made, with the reason
 */
public record Report(Instant begun, boolean full, double loadBefore, List<Figure> figures, Map<String, String> failures) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Whether everything asked was measured and met. */
    public boolean met() {
        return failures.isEmpty() && figures.stream().allMatch(Figure::met);
    }

    /** The table, and under it what falls short. */
    public void print(PrintWriter out) {
        int wide = figures.stream().mapToInt(f -> label(f).length()).max().orElse(10);
        out.printf("%n%-" + wide + "s  %14s  %12s  %7s  %s%n", "measure", "value", "asked", "ratio", "met?");
        for (var figure : figures) {
            out.printf("%-" + wide + "s  %14s  %12s  %7s  %s%n", label(figure), Figure.number(figure.value()),
                    figure.target() == null ? "" : figure.target(),
                    figure.target() == null ? "" : Figure.number(figure.ratio()),
                    figure.target() == null ? "" : figure.met() ? "yes" : "NO");
        }
        out.printf("%nProcessors: %d, load before the run: %.1f%n", Runtime.getRuntime().availableProcessors(), loadBefore);
        figures.stream().filter(figure -> !figure.met()).forEach(figure -> out.printf("Falls short: %s is %s, asked was %s%n",
                label(figure), Figure.number(figure.value()), figure.target()));
        failures.forEach((measure, why) -> out.printf("Not measured: %s, because %s%n", measure, why));
        if (met()) {
            out.println("All that is asked was measured and met.");
        }
        out.flush();
    }

    private static String label(Figure figure) {
        return figure.measure() + ": " + figure.what() + (figure.unit().isEmpty() ? "" : " (" + figure.unit() + ")");
    }

    /** Writes it as JSON. */
    public void write(Path file) throws IOException {
        var all = figures.stream().map(figure -> {
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
        }).toList();
        var whole = new LinkedHashMap<String, Object>();
        whole.put("begun", begun.toString());
        whole.put("full", full);
        whole.put("processors", Runtime.getRuntime().availableProcessors());
        whole.put("loadBefore", loadBefore);
        whole.put("met", met());
        whole.put("figures", all);
        whole.put("failures", failures);
        Files.createDirectories(file.toAbsolutePath().getParent());
        JSON.writeValue(file.toFile(), whole);
    }
}
