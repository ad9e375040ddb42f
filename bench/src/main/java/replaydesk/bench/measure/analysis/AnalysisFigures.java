package replaydesk.bench.measure.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Output of the measuring process.
 *
 * @param values the figures by their names
 * @param lines  all other lines, for people
 */
record AnalysisFigures(Map<String, Double> values, List<String> lines) {

    private static final String FIGURE = "figure ";

    /** Returns the line of a figure, which {@link #of} reads. */
    static String line(String name, double value) {
        return FIGURE + name + " " + value;
    }

    static AnalysisFigures of(Stream<String> output) {
        var values = new HashMap<String, Double>();
        var lines = new ArrayList<String>();
        output.forEach(line -> {
            if (line.startsWith(FIGURE)) {
                var parts = line.split(" ");
                values.put(parts[1], Double.valueOf(parts[2]));
            } else {
                lines.add(line);
            }
        });
        return new AnalysisFigures(values, lines);
    }

    double of(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("Expected the figure " + name + ", but there is none: " + lines);
        }
        return value;
    }
}
