package replaydesk.events.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import replaydesk.events.log.CaseFold;
import replaydesk.events.log.ContractHeader;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.log.Verdict;

/**
 * Small log of three cases on two partitions, exported as a service would export it; tests can then corrupt its lines.
 */
final class SampleExport {

    static final UUID A = new UUID(0xa, 1);
    static final UUID B = new UUID(0xb, 2);
    static final UUID C = new UUID(0xc, 3);

    private static final Instant NOON = Instant.parse("2026-03-13T12:00:00.123Z");

    private final SortedMap<UUID, CaseFold> folds = new TreeMap<>();
    private final List<ExportLine.Record> records = new ArrayList<>();
    private final long[] next = new long[2];
    private boolean placed;

    /**
     * Returns the log's records: openings, messages, a stale one, a duplicate, one that presumes an unknown case, one
     * that cannot be judged.
     */
    static SampleExport log(boolean withVerdicts) {
        var log = new SampleExport();
        log.placed = withVerdicts;
        log.add(0, A, 1, "life=0", "life", "{\"number\":\"R-1\"}");
        log.add(1, B, 2, "life=0", "life", "{\"subject\":\"Скрипка 🎻 skriker\"}");
        log.add(0, A, 3, "", "requester", "{\"text\":\"hej\"}");
        log.add(0, C, 4, "", "requester", "{\"text\":\"too early\"}");
        log.add(0, A, 5, "life=1,requester=1", "assignment", "{\"team\":\"mail\"}");
        log.add(0, A, 6, "life=1,requester=0", "assignment", "{\"team\":\"core\"}");
        log.add(1, B, 7, "", "requester", null);
        log.add(1, B, 7, "", "requester", null);
        log.add(0, C, 8, "life=0", "life", "{\"number\":\"R-3\"}");
        log.unusable(1);
        log.add(1, B, 9, "life=1", "", "\u00ff");
        return log;
    }

    private void add(int partition, UUID caseId, long id, String presumes, String advances, String value) {
        var headers = EventHeaders.reader().header(ContractHeader.SPEC_VERSION, "1.0")
                .header(ContractHeader.ID, new UUID(7, id).toString())
                .header(ContractHeader.TYPE, "replaydesk.intake.note-added.v1")
                .header(ContractHeader.SOURCE, "replaydesk/intake-service")
                .header(ContractHeader.SUBJECT, caseId.toString()).header(ContractHeader.TIME, NOON.toString())
                .header(ContractHeader.PRESUMES, presumes).header(ContractHeader.ADVANCES, advances)
                .header(ContractHeader.ACTOR, "åsa").header(ContractHeader.COMMAND_ID, new UUID(9, id).toString())
                .read();
        var all = new ArrayList<ExportLine.Header>();
        headers.forEach((name, bytes) -> all.add(new ExportLine.Header(name, bytes)));
        all.add(new ExportLine.Header("x-binary", new byte[] {(byte) 0x80, 0, 1}));
        all.add(new ExportLine.Header("x-empty", null));
        // ÿ stands for a value that is not UTF-8: its byte 0xff alone is not valid
        byte[] bytes =
                value == null ? null : value.equals("\u00ff") ? new byte[] {(byte) 0xff, '{'} : value.getBytes(UTF_8);
        var fold = folds.computeIfAbsent(caseId, _ -> CaseFold.unknown());
        var verdict = fold.fold(headers, bytes).verdict();
        records.add(new ExportLine.Record("case-events", partition, next[partition]++, NOON,
                caseId.toString().getBytes(UTF_8), all, bytes,
                placed ? verdict : null, placed && verdict != Verdict.UNKNOWN_CASE ? fold.head() : null));
    }

    private void unusable(int partition) {
        records.add(new ExportLine.Record("case-events", partition, next[partition]++, NOON, null,
                List.of(new ExportLine.Header("ce_id", new byte[] {1})), new byte[0], null, null));
    }

    List<ExportLine.Record> records() {
        return records;
    }

    CaseFold fold(UUID caseId) {
        return folds.get(caseId);
    }

    /** Returns the export of the whole log. */
    List<ExportLine> lines() {
        return lines(Scope.LOG, records, folds.keySet().stream().toList());
    }

    /** Returns the export of some cases, each with its records in its order. */
    List<ExportLine> lines(UUID... cases) {
        var of = new ArrayList<ExportLine.Record>();
        for (var caseId : cases) {
            records.stream()
                    .filter(record -> record.key() != null && new String(record.key(), UTF_8).equals(caseId.toString()))
                    .forEach(of::add);
        }
        return lines(Scope.CASES, of, List.of(cases));
    }

    private List<ExportLine> lines(Scope scope, List<ExportLine.Record> of, List<UUID> cases) {
        var lines = new ArrayList<ExportLine>();
        lines.add(ExportLine.Opening.of(scope, "case-events"));
        lines.addAll(of);
        cases.forEach(id -> lines.add(ExportLine.Head.of(id, folds.get(id))));
        lines.add(new ExportLine.End(of.size(), cases.size()));
        return lines;
    }

    static byte[] bytes(List<ExportLine> lines) {
        var out = new ByteArrayOutputStream();
        lines.forEach(line -> out.writeBytes(line.toBytes()));
        return out.toByteArray();
    }

    static ExportReport verify(List<ExportLine> lines) throws IOException {
        return ExportVerifier.verify(new ByteArrayInputStream(bytes(lines)));
    }

    /** Returns the lines of the log with one record changed. */
    static List<ExportLine> changed(int line, UnaryOperator<ExportLine.Record> change) {
        var lines = SampleExport.log(false).lines();
        lines.set(line, change.apply((ExportLine.Record) lines.get(line)));
        return lines;
    }

    static ExportLine.Record with(ExportLine.Record record, List<ExportLine.Header> headers, byte[] value) {
        return new ExportLine.Record(record.topic(), record.partition(), record.offset(), record.recordedAt(),
                record.key(), headers, value,
                record.verdict(), record.head());
    }

    static ExportLine.Record at(ExportLine.Record record, long offset) {
        return new ExportLine.Record(record.topic(), record.partition(), offset, record.recordedAt(), record.key(),
                record.headers(), record.value(),
                null, null);
    }

    static void assertFirst(ExportReport report, long line, UUID caseId, Integer partition, long offset, String what) {
        assertThat(report.sound()).isFalse();
        var first = report.differences().getFirst();
        assertThat(first.line()).isEqualTo(line);
        assertThat(first.caseId()).isEqualTo(caseId);
        assertThat(first.partition()).isEqualTo(partition);
        assertThat(first.offset()).isEqualTo(partition == null ? null : offset);
        assertThat(first.what()).startsWith(what);
    }
}
