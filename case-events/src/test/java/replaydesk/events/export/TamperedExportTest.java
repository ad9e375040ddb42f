package replaydesk.events.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.events.export.SampleExport.*;

import java.io.IOException;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.log.Verdict;

/**
 * Tests exports whose content differs from the log. Lines of the sample: 0 opens, 1 to 11 are records, 12 to 14 are
 * heads of A, B and C, 15 ends. Differences count lines from 1.
 */
class TamperedExportTest {

    @Test
    void aTamperedByteOfAValueIsFoundWithCaseAndOffset() throws IOException {
        var lines = changed(3, record -> with(record, record.headers(), "{\"text\":\"Hej\"}".getBytes(UTF_8)));

        assertFirst(verify(lines), 13, A, 0, 4, "the head after this last record is");
    }

    @Test
    void withHeadsAfterEachRecordTheVeryRecordIsNamed() throws IOException {
        var lines = SampleExport.log(true).lines();
        var record = (ExportLine.Record) lines.get(3);
        lines.set(3, with(record, record.headers(), "{\"text\":\"Hej\"}".getBytes(UTF_8)));

        assertThat(verify(lines).differing()).isEqualTo(1);
        assertFirst(verify(lines), 4, A, 0, 1, "the head after this record is");
    }

    @Test
    void everyTamperedContractHeaderIsFound() throws IOException {
        var headers = ((ExportLine.Record) SampleExport.log(false).lines().get(3)).headers();
        for (int i = 0; i < headers.size(); i++) {
            var tampered = new ArrayList<>(headers);
            var bytes = headers.get(i).value();
            if (bytes == null || bytes.length == 0 || headers.get(i).name().startsWith("x-")) {
                continue;
            }
            var other = bytes.clone();
            other[bytes.length - 1] ^= 1;
            tampered.set(i, new ExportLine.Header(headers.get(i).name(), other));

            assertThat(verify(changed(3, record -> with(record, tampered, record.value()))).sound())
                    .as(headers.get(i).name()).isFalse();
        }
    }

    @Test
    void aHeaderAddedTakenAwayOrDoubledIsFound() throws IOException {
        for (int change = 0; change < 3; change++) {
            var headers = new ArrayList<>(((ExportLine.Record) SampleExport.log(false).lines().get(3)).headers());
            switch (change) {
                case 0 -> headers.add(new ExportLine.Header("ce_correlationid", new byte[] {'c'}));
                case 1 -> headers.removeIf(header -> header.name().equals("ce_commandid"));
                default -> headers.add(headers.getFirst());
            }

            assertThat(verify(changed(3, record -> with(record, headers, record.value()))).sound())
                    .as("change %d", change).isFalse();
        }
    }

    @Test
    void anotherVerdictIsFound() throws IOException {
        var lines = SampleExport.log(true).lines();
        var record = (ExportLine.Record) lines.get(6);
        lines.set(6,
                new ExportLine.Record(record.topic(), record.partition(), record.offset(), record.recordedAt(),
                        record.key(), record.headers(),
                        record.value(), Verdict.ACCEPTED, record.head()));

        assertFirst(verify(lines), 7, A, 0, 4, "the verdict is STALE, but the export says ACCEPTED");
    }

    @Test
    void recordsThatTradedPlacesWithTheirOffsetsAreFound() throws IOException {
        var lines = SampleExport.log(false).lines();
        var first = (ExportLine.Record) lines.get(5);
        var second = (ExportLine.Record) lines.get(6);
        lines.set(5, at(second, first.offset()));
        lines.set(6, at(first, second.offset()));

        assertFirst(verify(lines), 13, A, 0, 4, "the head after this last record is");
    }

    @Test
    void headsThatAreMissingDoubledOrOfNoCaseAreFound() throws IOException {
        var missing = SampleExport.log(false).lines();
        missing.remove(13);
        assertThat(verify(missing).differences()).anySatisfy(difference -> {
            assertThat(difference.caseId()).isEqualTo(B);
            assertThat(difference.what()).isEqualTo("no head is given for the case");
        });

        var doubled = SampleExport.log(false).lines();
        doubled.add(13, doubled.get(12));
        assertFirst(verify(doubled), 14, A, 0, 4, "the case's head is given twice");

        var stranger = SampleExport.log(false).lines();
        stranger.add(13, new ExportLine.Head(new UUID(0, 9), 1, 1, new byte[32]));
        assertFirst(verify(stranger), 14, new UUID(0, 9), null, 0, "a head is given, but no record opens the case");
    }

    @Test
    void anotherTopicPartitionOrKeyIsFound() throws IOException {
        assertFirst(
                verify(changed(3,
                        r -> new ExportLine.Record("other", r.partition(), r.offset(), r.recordedAt(), r.key(),
                                r.headers(), r.value(), null, null))),
                4, null, 0, 1, "the record is of the topic other, not case-events");
        assertThat(verify(changed(11,
                r -> new ExportLine.Record(r.topic(), 0, 6, r.recordedAt(), r.key(), r.headers(), r.value(), null,
                        null)))
                .differences())
                .first().satisfies(difference -> assertThat(difference.what())
                        .isEqualTo("the case's records before are in partition 1"));
        assertThat(verify(changed(3,
                r -> new ExportLine.Record(r.topic(), r.partition(), r.offset(), r.recordedAt(), new byte[] {'k'},
                        r.headers(), r.value(), null,
                        null)))
                .sound()).isFalse();
    }
}
