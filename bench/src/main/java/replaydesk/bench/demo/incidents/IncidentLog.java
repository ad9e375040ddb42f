package replaydesk.bench.demo.incidents;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;

/** Reads the incident log incident by incident, with only one of them in memory. An incident's lines stand together. */
public final class IncidentLog implements Iterator<Incident>, AutoCloseable {

    private final MappingIterator<String[]> fields;
    private final LineParser parser;
    private LogLine ahead;

    /** The source of a log, which can be opened repeatedly. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /** The size of a log: its numbers of incidents and of lines. */
    public record Size(int incidents, int lines) {
    }

    private IncidentLog(InputStream csv) throws IOException {
        this.fields = new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY).readValues(csv);
        if (!fields.hasNextValue()) {
            throw new IOException("Expected a header and lines, but the log is empty");
        }
        this.parser = new LineParser(fields.nextValue());
        this.ahead = nextLine();
    }

    /** The sample of 500 incidents that comes with the project. */
    public static Source sample() {
        return () -> IncidentLog.class.getResourceAsStream("/incidents/sample.csv.gz");
    }

    /** A file, gzipped or plain. */
    public static Source file(Path file) {
        return () -> Files.newInputStream(file);
    }

    /** Opens a log at its first incident. */
    public static IncidentLog open(Source source) {
        try {
            return new IncidentLog(plain(new BufferedInputStream(source.open())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the log once and counts its incidents and their lines, at most {@code limit} incidents. */
    public static Size size(Source source, int limit) {
        try (var log = open(source)) {
            int incidents = 0;
            int lines = 0;
            while (incidents < limit && log.hasNext()) {
                lines += log.next().lines().size();
                incidents++;
            }
            return new Size(incidents, lines);
        }
    }

    private static InputStream plain(InputStream in) throws IOException {
        in.mark(2);
        boolean gzipped = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzipped ? new GZIPInputStream(in, 1 << 16) : in;
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public Incident next() {
        if (ahead == null) {
            throw new NoSuchElementException();
        }
        List<LogLine> lines = new ArrayList<>();
        var number = ahead.number();
        while (ahead != null && ahead.number().equals(number)) {
            lines.add(ahead);
            ahead = nextLine();
        }
        return new Incident(number, lines);
    }

    private LogLine nextLine() {
        try {
            return fields.hasNextValue() ? parser.parse(fields.nextValue()) : null;
        } catch (IOException e) {
            throw new UncheckedIOException("Line " + fields.getCurrentLocation().getLineNr() + " can't be read", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Line " + fields.getCurrentLocation().getLineNr() + ": "
                    + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            fields.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
