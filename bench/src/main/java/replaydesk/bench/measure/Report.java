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

/**
 * The results of a run.
 *
 * @param tables one table for each layout, in the order of measuring
 */
public record Report(Instant begun, boolean full, double loadBefore, List<Table> tables) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Tells whether all targets were measured and met. */
    public boolean met() {
        return tables.stream().allMatch(Table::met);
    }

    /** Prints the tables, each with the missed targets under it. */
    public void print(PrintWriter out) {
        tables.forEach(table -> table.print(out));
        out.printf("%nProcessors: %d, load before the run: %.1f%n",
                Runtime.getRuntime().availableProcessors(), loadBefore);
        if (met()) {
            out.println("All that is asked was measured and met.");
        }
        out.flush();
    }

    /** Writes the results as JSON. */
    public void write(Path file) throws IOException {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("begun", begun.toString());
        whole.put("full", full);
        whole.put("processors", Runtime.getRuntime().availableProcessors());
        whole.put("loadBefore", loadBefore);
        whole.put("met", met());
        whole.put("layouts", tables.stream().map(Table::members).toList());
        Files.createDirectories(file.toAbsolutePath().getParent());
        JSON.writeValue(file.toFile(), whole);
    }
}
