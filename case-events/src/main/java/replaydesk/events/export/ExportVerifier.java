package replaydesk.events.export;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipException;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.log.ReadPosition;
import replaydesk.events.log.UnusableRecord;
import replaydesk.events.log.Verdict;

/**
 * Verifies an export by its own content alone. Folds every case anew and compares the result with the given heads.
 * Finds records that are missing, there twice or out of order, and an end that is cut off. Streams, and keeps one fold
 * a case.
 *
 * <p>Proves that records and heads belong together. To prove that the heads are the log's own, compare them with those
 * of a service, or with an anchored one. No head covers the time when a record was appended, nor headers outside the
 * contract.
 */
public final class ExportVerifier {

    private enum Part { RECORDS, HEADS, ENDED }

    private final Lines lines;
    private final Differences differences;
    private final Map<UUID, CaseTrail> cases = new HashMap<>();
    private final Map<Integer, ReadPosition> positions = new HashMap<>();
    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private ExportLine.Opening opening;
    private String topic;
    private Part part = Part.RECORDS;
    private long records;
    private long unusable;
    private long heads;

    private ExportVerifier(InputStream in) throws IOException {
        lines = new Lines(in);
        differences = new Differences(lines);
        for (var verdict : Verdict.values()) {
            verdicts.put(verdict, 0L);
        }
    }

    /**
     * Verifies the stream to its end and leaves it open; the stream may be in gzip.
     *
     * @throws NotAnExport when the stream does not begin as an export of a known format
     * @throws IOException when the stream cannot be read
     */
    public static ExportReport verify(InputStream in) throws IOException {
        return new ExportVerifier(in).report();
    }

    private ExportReport report() throws IOException {
        open();
        try {
            for (var line = lines.next(); line != null; line = lines.next()) {
                read(line);
            }
        } catch (EOFException | ZipException e) {
            differences.add("the packed file is cut short or damaged: " + e.getMessage());
        }
        close();
        var folded = new TreeMap<UUID, ExportLine.Head>();
        cases.forEach((id, trail) -> {
            if (trail.fold.known()) {
                folded.put(id, ExportLine.Head.of(id, trail.fold));
            }
        });
        return new ExportReport(opening, records, unusable, Collections.unmodifiableMap(verdicts), folded,
                differences.kept(), differences.count());
    }

    private void open() throws IOException {
        try {
            var first = lines.next();
            if (first != null && ExportLine.read(first) instanceof ExportLine.Opening found) {
                opening = found;
                topic = found.topic();
                return;
            }
            throw new NotAnExport("Expected an export, but its first line does not say so");
        } catch (MalformedLine e) {
            throw new NotAnExport("Expected an export, but of its first line " + e.getMessage());
        } catch (EOFException | ZipException e) {
            throw new NotAnExport("Expected an export, but the packed file is damaged: " + e.getMessage());
        }
    }

    private void read(byte[] line) {
        try {
            var read = ExportLine.read(line);
            if (part == Part.ENDED) {
                differences.add("there is more after the end");
            }
            switch (read) {
                case ExportLine.Opening _ -> differences.add("a second export begins");
                case ExportLine.Record record -> take(record);
                case ExportLine.DeadLetter letter -> take(letter);
                case ExportLine.Head head -> take(head);
                case ExportLine.End end -> take(end);
            }
        } catch (MalformedLine e) {
            differences.add("the line cannot be read: " + e.getMessage());
        }
    }

    private void take(ExportLine.Record record) {
        records++;
        if (part != Part.RECORDS) {
            differences.add(record.partition(), record.offset(), "the record comes after the heads");
        }
        topic = topic == null ? record.topic() : topic;
        if (!topic.equals(record.topic())) {
            differences.add(record.partition(), record.offset(),
                    "the record is of the topic " + record.topic() + ", not " + topic);
        }
        if (!comesNext(record.partition(), record.offset())) {
            return;
        }
        try {
            var headers = headers(record);
            var trail = cases.computeIfAbsent(headers.subject(), id -> new CaseTrail(id, record.partition()));
            var verdict = trail.follow(record, headers, differences);
            if (verdict != null) {
                verdicts.merge(verdict, 1L, Long::sum);
            }
        } catch (UnusableRecord e) {
            unusable++;
            if (opening.scope() == Scope.CASES || record.verdict() != null || record.head() != null) {
                differences.add(record.partition(), record.offset(), "the record cannot be judged: " + e.getMessage());
            }
        }
    }

    private static EventHeaders headers(ExportLine.Record record) {
        var reader = EventHeaders.reader();
        record.headers().forEach(header -> reader.header(header.name(), header.value()));
        return reader.read().under(record.key());
    }

    private void take(ExportLine.DeadLetter letter) {
        unusable++;
        if (part != Part.RECORDS || opening.scope() == Scope.CASES) {
            differences.add(letter.partition(), letter.offset(), "a dead letter does not belong here");
        }
        comesNext(letter.partition(), letter.offset());
    }

    /**
     * Tells whether an offset was not read before, in an export of the log; always true in an export of cases. Reports
     * an offset that was read before, and offsets that are missing before this one.
     */
    private boolean comesNext(int partition, long offset) {
        if (opening.scope() == Scope.CASES) {
            return true;
        }
        var position = positions.getOrDefault(partition, ReadPosition.START);
        var step = position.step(offset);
        if (step == ReadPosition.Step.REPEATED) {
            differences.add(partition, offset,
                    "the record is there twice or out of order: offset " + (position.next() - 1) + " came before");
        } else if (step == ReadPosition.Step.GAP) {
            differences.add(partition, offset,
                    "the records from offset " + position.next() + " to " + (offset - 1) + " are missing here");
        }
        positions.put(partition, position.after(offset));
        return step != ReadPosition.Step.REPEATED;
    }

    private void take(ExportLine.Head head) {
        heads++;
        part = part == Part.RECORDS ? Part.HEADS : part;
        var trail = cases.get(head.caseId());
        if (trail == null || !trail.fold.known()) {
            differences.add(head.caseId(), null, null, "a head is given, but no record opens the case");
            return;
        }
        trail.compare(head, differences);
    }

    private void take(ExportLine.End end) {
        part = Part.ENDED;
        if (end.records() != records) {
            differences.add("there are " + records + " records, but the end says " + end.records());
        }
        if (end.cases() != heads) {
            differences.add("there are " + heads + " heads, but the end says " + end.cases());
        }
    }

    private void close() {
        if (part != Part.ENDED) {
            differences.add("the export is cut short: it has no end");
            return;
        }
        cases.entrySet().stream().filter(e -> e.getValue().fold.known() && !e.getValue().headGiven)
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> e.getValue().headMissing(differences));
    }
}
