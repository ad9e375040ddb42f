package replaydesk.events.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static replaydesk.events.export.SampleExport.*;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import replaydesk.events.log.Verdict;

/**
 * Tests the verifier on the sample. Its lines: 0 opens, 1 to 11 are records, 12 to 14 are heads of A, B and C, 15 ends.
 * Differences count lines from 1.
 */
class ExportVerifierTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anExportOfTheLogIsSound(boolean withVerdicts) throws IOException {
        var log = SampleExport.log(withVerdicts);

        var report = verify(log.lines());

        assertThat(report.differences()).isEmpty();
        assertThat(report.sound()).isTrue();
        assertThat(report.records()).isEqualTo(11);
        assertThat(report.unusable()).isEqualTo(1);
        assertThat(report.cases()).isEqualTo(3);
        assertThat(report.verdicts()).containsEntry(Verdict.ACCEPTED, 7L).containsEntry(Verdict.STALE, 1L)
                .containsEntry(Verdict.DUPLICATE, 1L).containsEntry(Verdict.UNKNOWN_CASE, 1L);
        for (var caseId : new UUID[] {A, B, C}) {
            assertThat(report.heads().get(caseId).head()).isEqualTo(log.fold(caseId).head());
            assertThat(report.heads().get(caseId).version()).isEqualTo(log.fold(caseId).version());
            assertThat(report.heads().get(caseId).judged()).isEqualTo(log.fold(caseId).judged());
        }
    }

    @Test
    void anExportOfSingleCasesIsSoundWhateverTheirOffsets() throws IOException {
        var log = SampleExport.log(true);

        assertThat(verify(log.lines(B)).sound()).isTrue();
        assertThat(verify(log.lines(C, A)).differences()).isEmpty();
        assertThat(verify(log.lines(C, A)).heads()).containsOnlyKeys(A, C);
    }

    @Test
    void aDeadLetterMayStandForItsRecord() throws IOException {
        var lines = changed(10, record -> record);
        lines.set(10, new ExportLine.DeadLetter(1, 3));
        lines.set(15, new ExportLine.End(10, 3));

        assertThat(verify(lines).differences()).isEmpty();
        assertThat(verify(lines).unusable()).isEqualTo(1);
    }

    @Test
    void anEmptyLogIsSound() throws IOException {
        assertThat(verify(List.of(ExportLine.Opening.of(Scope.LOG, "case-events"), new ExportLine.End(0, 0))).sound())
                .isTrue();
    }

    @Test
    void aMissingLineIsFoundWithItsOffset() throws IOException {
        var lines = SampleExport.log(false).lines();
        lines.remove(3);

        var report = verify(lines);

        assertFirst(report, 4, null, 0, 2, "the records from offset 1 to 1 are missing here");
        assertThat(report.differences()).anySatisfy(difference -> assertThat(difference.caseId()).isEqualTo(A))
                .anySatisfy(difference -> assertThat(difference.what())
                        .isEqualTo("there are 10 records, but the end says 11"));
    }

    @Test
    void theLastRecordOfAPartitionMissingIsFound() throws IOException {
        var lines = SampleExport.log(false).lines();
        lines.remove(11);
        lines.set(14, new ExportLine.End(10, 3));

        assertFirst(verify(lines), 13, B, 1, 2,
                "up to this last record the case has version 2 and 3 judged records, but the export says 3 and 4");
    }

    @Test
    void aMissingLineOfASingleCaseIsFound() throws IOException {
        var lines = SampleExport.log(false).lines(A);
        lines.remove(2);
        lines.set(lines.size() - 1, new ExportLine.End(3, 1));

        assertThat(verify(lines).differences()).singleElement()
                .satisfies(difference -> assertThat(difference.caseId()).isEqualTo(A));
    }

    @Test
    void aDoubledLineIsFound() throws IOException {
        var lines = SampleExport.log(false).lines();
        lines.add(4, lines.get(3));

        assertFirst(verify(lines), 5, null, 0, 1, "the record is there twice or out of order: offset 1 came before");

        var single = SampleExport.log(false).lines(A);
        single.add(3, single.get(2));
        assertFirst(verify(single), 4, A, 0, 1,
                "the record is there twice or out of order: the case's offset 1 came before");
    }

    @Test
    void reorderedLinesAreFound() throws IOException {
        var lines = SampleExport.log(false).lines();
        Collections.swap(lines, 5, 6);
        assertFirst(verify(lines), 6, null, 0, 4, "the records from offset 3 to 3 are missing here");

        var single = SampleExport.log(false).lines(A);
        Collections.swap(single, 3, 4);
        assertThat(verify(single).sound()).isFalse();
    }

    @Test
    void aFileCutShortIsFoundWhereverItIsCut() throws IOException {
        var bytes = bytes(SampleExport.log(false).lines());
        int opening = new String(bytes, UTF_8).indexOf('\n');
        for (int length = opening + 1; length < bytes.length - 1; length += 11) {
            var report = ExportVerifier.verify(new ByteArrayInputStream(bytes, 0, length));

            assertThat(report.differences()).as("cut to %d bytes", length).isNotEmpty().last()
                    .satisfies(difference -> assertThat(difference.what())
                            .isEqualTo("the export is cut short: it has no end"));
        }
    }

    @Test
    void aPackedFileIsReadAndFoundCutOrDamaged() throws IOException {
        var packed = gzip(bytes(SampleExport.log(false).lines()));
        assertThat(ExportVerifier.verify(new ByteArrayInputStream(packed)).sound()).isTrue();

        assertThat(ExportVerifier.verify(new ByteArrayInputStream(packed, 0, packed.length - 9)).sound()).isFalse();
        packed[packed.length - 6] ^= 1;
        assertThat(ExportVerifier.verify(new ByteArrayInputStream(packed)).differences()).first()
                .satisfies(difference -> assertThat(difference.what())
                        .startsWith("the packed file is cut short or damaged"));
    }

    @Test
    void whatIsOutOfPlaceIsFound() throws IOException {
        var late = SampleExport.log(false).lines();
        late.add(12, late.remove(11));
        assertFirst(verify(late), 13, null, 1, 4, "the record comes after the heads");

        var after = SampleExport.log(false).lines();
        after.add(new ExportLine.End(11, 3));
        assertFirst(verify(after), 17, null, null, 0, "there is more after the end");

        var twice = SampleExport.log(false).lines();
        twice.add(5, twice.getFirst());
        assertFirst(verify(twice), 6, null, null, 0, "a second export begins");

        var letter = SampleExport.log(false).lines(A);
        letter.add(2, new ExportLine.DeadLetter(0, 1));
        assertFirst(verify(letter), 3, null, 0, 1, "a dead letter does not belong here");
    }

    @Test
    void aLineThatCannotBeReadIsFoundAndTheRestIsRead() throws IOException {
        var text = new String(bytes(SampleExport.log(false).lines()), UTF_8).split("\n");
        text[3] = text[3].substring(0, 40);

        var report = ExportVerifier.verify(new ByteArrayInputStream(String.join("\n", text).getBytes(UTF_8)));

        assertThat(report.differences().getFirst().line()).isEqualTo(4);
        assertThat(report.differences().getFirst().what()).startsWith("the line cannot be read: it is no JSON object");
        assertThat(report.records()).isEqualTo(10);
    }

    @Test
    void tooManyDifferencesAreCounted() throws IOException {
        var text = new ByteArrayOutputStream();
        text.writeBytes(ExportLine.Opening.of(Scope.LOG, null).toBytes());
        text.writeBytes("{}\n".repeat(5000).getBytes(UTF_8));

        var report = ExportVerifier.verify(new ByteArrayInputStream(text.toByteArray()));

        assertThat(report.differing()).isEqualTo(5001);
        assertThat(report.differences()).hasSize(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "hello", "{}", "{\"end\":{\"records\":0,\"cases\":0}}",
            "{\"export\":{\"format\":2,\"scope\":\"log\"}}"})
    void whatDoesNotBeginAsAnExportIsNone(String text) {
        assertThatThrownBy(() -> ExportVerifier.verify(new ByteArrayInputStream(text.getBytes(UTF_8))))
                .isInstanceOf(NotAnExport.class);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
