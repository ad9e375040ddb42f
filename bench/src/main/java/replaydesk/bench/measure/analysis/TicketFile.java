package replaydesk.bench.measure.analysis;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import replaydesk.text.classification.LabelledText;

/**
 * Reads labelled tickets from a CSV file, gzipped or not: a header, then the text and its label in the first two
 * columns. The texts are English.
 */
final class TicketFile {

    private static final String LANGUAGE = "en";
    private static final int GZIP = 0x1f;

    private TicketFile() {
    }

    /** Reads the tickets; leaves out lines without a text or a label. */
    static List<LabelledText> read(Path file) throws IOException {
        var tickets = new ArrayList<LabelledText>();
        try (var in = plain(new BufferedInputStream(Files.newInputStream(file)));
                MappingIterator<String[]> lines = new CsvMapper().readerFor(String[].class)
                        .with(CsvParser.Feature.WRAP_AS_ARRAY).readValues(in)) {
            if (!lines.hasNextValue()) {
                throw new IOException("Expected a header and lines, but the file is empty: " + file);
            }
            lines.nextValue();
            while (lines.hasNextValue()) {
                var line = lines.nextValue();
                if (line.length >= 2 && !line[0].isBlank() && !line[1].isBlank()) {
                    tickets.add(new LabelledText(line[0], LANGUAGE, line[1]));
                }
            }
        }
        return tickets;
    }

    private static InputStream plain(BufferedInputStream in) throws IOException {
        in.mark(1);
        int first = in.read();
        in.reset();
        return first == GZIP ? new GZIPInputStream(in) : in;
    }
}
