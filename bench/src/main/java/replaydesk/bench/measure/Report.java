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
 * What a run has come to.
 *
 * @param tables one a layout, in the order in which they were measured
 */
public record Report(Instant begun, boolean full, double loadBefore, List<Table> tables) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Whether everything asked was measured and met. */
    public boolean met() {
        return tables.stream().allMatch(Table::met);
    }

    /** Prints the tables, each with what falls short under it. */
    public void print(PrintWriter out) {
        tables.forEach(table -> table.print(out));
        out.printf("%nProcessors: %d, load before the run: %.1f%n",
                Runtime.getRuntime().availableProcessors(), loadBefore);
        if (met()) {
            out.println("All that is asked was measured and met.");
        }
        out.flush();
    }

    /** Writes it as JSON. */
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
